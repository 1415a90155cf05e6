import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { levelName } from '../../words/catalogWords.ts';
import { describeRestsOn, nearestLevelName } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './Explanation.module.css';
import { PointsBar } from './PointsBar.tsx';
import type { PointRow } from './pointRows.ts';

type PointsRowProps = {
  readonly row: PointRow;
  /** The points of the heaviest skill, which has the longest bar. */
  readonly longest: number;
};

/** One skill of a score: what it brings, the level believed and asked, and what that rests on. */
export function PointsRow({ row: { reason, earned, possible }, longest }: PointsRowProps) {
  const { requirement, level, restsOn } = reason;
  const { skill } = requirement;
  const [got, of] = resultsWords.pointsOf(earned, possible);
  return (
    <tr>
      <th scope="row">
        <Link to={paths.skill(skill.id)}>{skill.name}</Link>
        <p className={styles.restsOn}>
          {resultsWords.restsOn(describeRestsOn(restsOn))}{' '}
          <Link className="no-print" to={paths.question(skill.id)}>
            {restsOn.kind === 'claim' ? resultsWords.changeAnswer : resultsWords.giveAnswer}
            <span className="hidden">{resultsWords.of(skill.name)}</span>
          </Link>
        </p>
      </th>
      <td className={styles.bar}>
        <PointsBar earned={earned} possible={possible} longest={longest} />
      </td>
      <td className={styles.level}>
        {nearestLevelName(level)} <span>{resultsWords.asked(levelName(requirement.level))}</span>
      </td>
      <td className="figures">
        <b>{got}</b> {of}
      </td>
    </tr>
  );
}
