import type { Background } from '../../assessment/assessment.ts';
import type { Way } from '../../catalog/catalog.ts';
import { type GateStanding, yearsTowards } from '../../readiness/gates.ts';
import { describeWay, gateNeedName } from '../../words/catalogWords.ts';
import { gateStateName } from '../../words/readinessWords.ts';
import { describeWays, resultsWords } from '../../words/resultsWords.ts';
import styles from './Explanation.module.css';

type GateStatesProps = { readonly gates: readonly GateStanding[]; readonly background: Background };

/** Degrees, licences and years a role asks besides skill, and where the person stands before each. */
export function GateStates({ gates, background }: GateStatesProps) {
  if (gates.length === 0) return <p className={styles.noGates}>{resultsWords.gatesNone}</p>;
  const requiredFirst = [
    ...gates.filter(({ gate }) => gate.need === 'required'),
    ...gates.filter(({ gate }) => gate.need === 'preferred'),
  ];
  return (
    <>
      <h4 className={styles.gatesTitle}>{resultsWords.gates}</h4>
      <ul className={styles.gates}>
        {requiredFirst.map(({ gate, state, by }) => (
          <li key={gate.anyOf.map(describeWay).join()}>
            <b>{gateStateName[state]}</b>
            <span>
              {describeWays(gate.anyOf)}
              <span className={styles.need}>
                {' '}
                {[gateNeedName[gate.need], ...describeState(state, by, gate.anyOf, background)].join(', ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** By what a gate is open or begun; for one that is missing, the years gathered so far. */
function describeState(
  state: GateStanding['state'],
  by: Way | null,
  ways: readonly Way[],
  background: Background,
): string[] {
  if (state !== 'missing')
    return by === null || ways.length === 1 ? [] : [resultsWords.gateBy(describeWay(by))];
  return ways.flatMap((way) => {
    const have = way.kind === 'experience' ? yearsTowards(way, background) : 0;
    return way.kind === 'experience' && have > 0 ? [resultsWords.years(have, way.years)] : [];
  });
}
