import { explain } from '../../readiness/explain.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './Explanation.module.css';
import type { Outcome } from './outcome.ts';
import { PointsRow } from './PointsRow.tsx';
import { pointRowsOf } from './pointRows.ts';

type PointsTableProps = { readonly outcome: Outcome; readonly result: Readiness };

/** What each skill brings to a score, most open first; the column adds up. */
export function PointsTable({ outcome: { standing }, result }: PointsTableProps) {
  const { rows, rest, earned, possible } = pointRowsOf(explain(standing.assessment, standing.belief, result));
  const longest = Math.max(...rows.map((row) => row.possible));
  const { skill, bar, level, points } = resultsWords.points;
  return (
    <table className={styles.points}>
      <thead>
        <tr>
          <th scope="col">{skill}</th>
          <th scope="col">
            <span className="hidden">{bar}</span>
          </th>
          <th scope="col">{level}</th>
          <th scope="col">{points}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PointsRow key={row.reason.requirement.skill.id} row={row} longest={longest} />
        ))}
      </tbody>
      <tfoot>
        {rest !== null && <SumRow name={resultsWords.otherSkills(rest.count)} {...rest} />}
        <SumRow name={resultsWords.sum(result.share)} earned={earned} possible={possible} />
      </tfoot>
    </table>
  );
}

type SumRowProps = { readonly name: string; readonly earned: number; readonly possible: number };

function SumRow({ name, earned, possible }: SumRowProps) {
  const [got, of] = resultsWords.pointsOf(earned, possible);
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {name}
      </th>
      <td className="figures">
        <b>{got}</b> {of}
      </td>
    </tr>
  );
}
