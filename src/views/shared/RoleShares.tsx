import { Link } from 'wouter';
import type { RoleId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { LevelPlot } from '../../parts/LevelPlot.tsx';
import { ReadinessBar } from '../../parts/ReadinessBar.tsx';
import { isTooEarly } from '../../readiness/coverage.ts';
import { widestGaps } from '../../readiness/explain.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { Standing } from '../../store/standing.ts';
import { describeGap } from '../../words/gapWords.ts';
import { formatPercent, readinessWords } from '../../words/readinessWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { CommentButton } from './CommentButton.tsx';
import styles from './SharedSheet.module.css';
import type { ReplyDraft } from './useReply.ts';

const rolesShown = 6;
const gapsShown = 6;

type RoleSharesProps = {
  readonly theirs: Standing;
  /** The reader's own, to compare with; null for one who has not answered. */
  readonly ours: Standing | null;
  /** The roles of the route they sent. */
  readonly route: readonly RoleId[];
  readonly draft: ReplyDraft;
};

/** How far they are from their goals and along their route, or from the closest roles, beside the reader; and their widest gaps. */
export function RoleShares({ theirs, ours, route, draft }: RoleSharesProps) {
  const { goals, background } = theirs.assessment;
  const known = [...theirs.results.values()].filter((result) => !isTooEarly(result));
  const shown =
    goals.length > 0
      ? [...new Set([...goals, ...route])].flatMap((id) => theirs.results.get(id) ?? [])
      : known
          .filter(({ role }) => role.id !== background.currentRole)
          .sort((a, b) => b.share - a.share)
          .slice(0, rolesShown);
  const [leading] = goals.flatMap((goal) => theirs.results.get(goal) ?? []);
  return (
    <>
      <table
        className={styles.shares}
        aria-label={goals.length > 0 ? sharedWords.goals : sharedWords.closest}
      >
        <thead>
          <tr>
            <th scope="col">{sharedWords.role}</th>
            <th scope="col">{sharedWords.readiness}</th>
            <th scope="col">{sharedWords.theirs}</th>
            <th scope="col">{sharedWords.band}</th>
            {ours !== null && <th scope="col">{sharedWords.yours}</th>}
            <th scope="col" className="no-print">
              <span className="hidden">{sharedWords.comment}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((result) => (
            <tr key={result.role.id}>
              <th scope="row">
                <Link to={paths.role(result.role.id)}>{result.role.name}</Link>
              </th>
              <td className={styles.bar}>{!isTooEarly(result) && <ReadinessBar result={result} />}</td>
              <td className="figures">{figureOf(result)}</td>
              <td>{!isTooEarly(result) && <BandMark result={result} />}</td>
              {ours !== null && <td className="figures">{figureOf(ours.results.get(result.role.id))}</td>}
              <td className={`${styles.comment} no-print`}>
                <CommentButton
                  draft={draft}
                  target={{ kind: 'role', role: result.role.id }}
                  name={result.role.name}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {leading !== undefined && !isTooEarly(leading) && (
        <Gaps standing={theirs} result={leading} draft={draft} />
      )}
    </>
  );
}

const figureOf = (result: Readiness | undefined): string =>
  result === undefined || isTooEarly(result) ? readinessWords.tooEarly : formatPercent(result.share);

type GapsProps = { readonly standing: Standing; readonly result: Readiness; readonly draft: ReplyDraft };

function Gaps({ standing, result, draft }: GapsProps) {
  const open = widestGaps(standing.assessment, standing.belief, result, gapsShown);
  if (open.length === 0) return null;
  return (
    <>
      <h3 className={styles.gapsTitle}>{sharedWords.gapsTo(result.role.name)}</h3>
      <ul className={styles.gaps}>
        {open.map(({ requirement: { skill, level }, level: held }) => (
          <li key={skill.id}>
            <Link to={paths.skill(skill.id)}>{skill.name}</Link>
            <LevelPlot asked={level} held={held} />
            <span>{describeGap(level, held)}</span>
            <CommentButton draft={draft} target={{ kind: 'skill', skill: skill.id }} name={skill.name} />
          </li>
        ))}
      </ul>
    </>
  );
}
