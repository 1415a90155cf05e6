import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { LevelPlot } from '../../parts/LevelPlot.tsx';
import { useStanding } from '../../parts/PersonContext.ts';
import { Ring } from '../../parts/Ring.tsx';
import { answersMissing, isTooEarly } from '../../readiness/coverage.ts';
import { widestGaps } from '../../readiness/explain.ts';
import { giveOrTakeOf, wholePoints } from '../../readiness/giveOrTake.ts';
import type { Standing } from '../../store/standing.ts';
import { describeGap } from '../../words/gapWords.ts';
import { mapWords } from '../../words/mapWords.ts';
import { readinessWords } from '../../words/readinessWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import styles from './YourDistance.module.css';

const gapsShown = 4;

/** Readiness and the largest gaps, of somebody who has answered. */
export function YourDistance({ role }: { readonly role: Role }) {
  const standing = useStanding();
  const result = standing?.results.get(role.id);
  if (standing === null || result === undefined) return null;
  if (isTooEarly(result))
    return (
      <Score ring={<Ring share={null} />}>
        <Link to={paths.assess}>
          {readinessWords.answersMissing(answersMissing(standing.assessment, role))}
        </Link>
      </Score>
    );
  return (
    <>
      <Score ring={<Ring share={result.share} />}>
        <b>
          {readinessWords.ready(result.share)}, {stationWords.giveOrTake(wholePoints(giveOrTakeOf(result)))}
        </b>
        <BandMark result={result} />
      </Score>
      <Gaps role={role} standing={standing} />
    </>
  );
}

const Score = ({ ring, children }: { readonly ring: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.score}>
    {ring}
    <div>{children}</div>
  </div>
);

type GapsProps = { readonly role: Role; readonly standing: Standing };

function Gaps({ role, standing: { assessment, belief, results } }: GapsProps) {
  const result = results.get(role.id);
  const largest = result === undefined ? [] : widestGaps(assessment, belief, result, gapsShown);
  if (largest.length === 0) return null;
  return (
    <>
      <h3>{mapWords.furthest}</h3>
      <ul className={styles.gaps}>
        {largest.map(({ requirement: { skill, level }, level: held }) => (
          <li key={skill.id}>
            <Link to={paths.skill(skill.id)}>{skill.name}</Link>
            <LevelPlot asked={level} held={held} />
            <span>{describeGap(level, held)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
