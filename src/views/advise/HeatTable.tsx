import { Link } from 'wouter';
import { type Followed, isDue, isWaiting } from '../../caseload/followed.ts';
import { mostCompared } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { formatDate } from '../../words/figures.ts';
import { type Advising, goalsOf, nextActionFor } from './advising.ts';
import { HeatCell } from './HeatCell.tsx';
import styles from './HeatTable.module.css';

type HeatTableProps = { readonly advising: Advising; readonly shown: readonly Followed[] };

/** A row for each of those shown: a heading with name and goal, a heat cell for each role compared. */
export function HeatTable({ advising, shown }: HeatTableProps) {
  const { columns } = advising;
  return (
    <table className={styles.table} aria-label={adviseWords.view.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.who}>
            {adviseWords.advisee}
          </th>
          <th scope="col" className={styles.now}>
            {adviseWords.nowAt}
          </th>
          {columns.map((role) => (
            <th key={role.id} scope="col" className={styles.column}>
              <LineBullets lines={role.lines} size={18} />
              {role.name}
            </th>
          ))}
          <th scope="col">{adviseWords.heard}</th>
          <th scope="col">{adviseWords.nextAction}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((each) => (
          <Row key={each.advisee.id} each={each} advising={advising} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ each, advising }: { readonly each: Followed; readonly advising: Advising }) {
  const { roles } = useCatalog();
  const { advisee, last } = each;
  const { columns, isPending, today, to, choice, choose } = advising;
  const goals = goalsOf(each);
  const [goal] = goals;
  const role = last?.shared.assessment.background.currentRole ?? null;
  const now = role === null ? undefined : roles.get(role);
  const isChosen = choice.people.includes(advisee.id);
  const unknown = isPending(advisee) ? adviseWords.computing : adviseWords.noLevels;
  return (
    <tr>
      <th scope="row" className={styles.who}>
        <span className={styles.name}>
          <input
            type="checkbox"
            className="no-print"
            aria-label={adviseWords.choose(advisee.label)}
            checked={isChosen}
            disabled={!isChosen && choice.people.length >= mostCompared}
            onChange={() =>
              choose({
                people: isChosen
                  ? choice.people.filter((id) => id !== advisee.id)
                  : [...choice.people, advisee.id],
              })
            }
          />
          <Link to={to({ advisee: advisee.id })}>{advisee.label}</Link>
          {isWaiting(each) && <span className={styles.waiting}>{adviseWords.waiting}</span>}
          {isDue(advisee, today) && <span className={styles.due}>{adviseWords.due}</span>}
        </span>
        <small>
          {isPending(advisee)
            ? adviseWords.computing
            : goal === undefined
              ? adviseWords.noGoal
              : adviseWords.toGoal(roles.get(goal)?.name ?? goal)}
        </small>
      </th>
      <td className={styles.now}>
        {now === undefined ? (
          !isPending(advisee) && adviseWords.noRole
        ) : (
          <span className={styles.role}>
            <LineBullets lines={now.lines.slice(0, 1)} size={18} />
            {now.name}
          </span>
        )}
      </td>
      {columns.map((column) => (
        <td key={column.id} className={styles.heat} data-name={column.name}>
          <HeatCell
            result={last?.standing?.results.get(column.id)}
            isGoal={goals.includes(column.id)}
            unknown={unknown}
          />
        </td>
      ))}
      <td className={`${styles.heard} figures`} data-name={adviseWords.heard}>
        {last !== null && formatDate(localDate(last.at))}
        {last === null && !isPending(advisee) && adviseWords.never}
      </td>
      <td className={styles.next}>{!isPending(advisee) && <Next each={each} />}</td>
    </tr>
  );
}

function Next({ each }: { readonly each: Followed }) {
  const next = nextActionFor(each, Date.now());
  switch (next.kind) {
    case 'own':
      return next.text;
    case 'reply':
      return adviseWords.readAndReply;
    case 'quiet':
      return <span className={styles.quiet}>{adviseWords.noNews(next.weeks)}</span>;
    case 'nothing heard':
      return adviseWords.waitForAnswer;
    case 'none':
      return null;
  }
}
