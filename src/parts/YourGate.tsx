import type { Assessment } from '../assessment/assessment.ts';
import type { Way } from '../catalog/catalog.ts';
import { type GateStanding, yearsTowards } from '../readiness/gates.ts';
import { gateStateName } from '../words/readinessWords.ts';
import { yourRoleWords } from '../words/yourRoleWords.ts';
import styles from './YourGate.module.css';

type YourGateProps = { readonly standing: GateStanding; readonly assessment: Assessment };

/** Where a person stands before a gate, and what gives that. */
export function YourGate({ standing, assessment: { background } }: YourGateProps) {
  const { gate, state, by } = standing;
  const given = by === null ? gate.anyOf.filter(isExperience) : [by];
  const words = given
    .filter((way) => isExperience(way) || gate.anyOf.length > 1)
    .map((way) =>
      isExperience(way) ? yourRoleWords.years(yearsTowards(way, background), way) : yourRoleWords.way(way),
    );
  return (
    <p className={styles.yours}>
      <span>
        <b>{gateStateName[state]}</b>
        {words.length > 0 && `: ${words.join('; ')}`}
      </span>
    </p>
  );
}

function isExperience(way: Way): way is Extract<Way, { kind: 'experience' }> {
  return way.kind === 'experience';
}
