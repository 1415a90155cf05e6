import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Assessment } from '../../assessment/assessment.ts';
import { answeredInOrder } from '../../assessment/progress.ts';
import type { Catalog, Line } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullet } from '../../parts/LineBullet.tsx';
import { SmallMap } from '../../parts/map/SmallMap.tsx';
import { type Change, largestChanges } from '../../readiness/changes.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import { wholePercent } from '../../readiness/wholePercent.ts';
import type { Person } from '../../store/person.ts';
import { questionWords } from '../../words/questionWords.ts';
import { formatPercent, formatPoints, readinessWords } from '../../words/readinessWords.ts';
import { soFarWords } from '../../words/soFarWords.ts';
import styles from './SoFar.module.css';
import { StopMeter } from './StopMeter.tsx';

const changesShown = 3;

type SoFarProps = { readonly person: Person; readonly assessment: Assessment };

/** What the answers come to so far: the rings of the goals' lines, the last answer's effect, how sure it is. */
export function SoFar({ person, assessment }: SoFarProps) {
  const catalog = useCatalog();
  const standing = person.standingOf(assessment);
  const { goals, background } = assessment;
  const lines = useMemo(
    () => linesToShow(catalog, goals, background.currentRole),
    [catalog, goals, background.currentRole],
  );
  const results = [...standing.results.values()];
  const known = results.filter((result) => !isTooEarly(result)).length;
  return (
    <div className={styles.sofar}>
      <div className={styles.map}>
        <h2>{questionWords.sofar}</h2>
        <p className={styles.hint}>{soFarWords.sofarHint}</p>
        <SmallMap
          lines={lines}
          results={standing.results}
          currentRole={background.currentRole}
          goals={goals}
          label={soFarWords.mapLabel(known, results.length)}
        />
      </div>
      <Changes assessment={assessment} person={person} />
      <div className={styles.stop}>
        <StopMeter standing={standing} scoring={person.scoring} />
        <Link className="button small" to={paths.results}>
          {soFarWords.results}
        </Link>
      </div>
    </div>
  );
}

/** The roles that the last answer moved most. */
function Changes({ assessment, person }: SoFarProps) {
  const catalog = useCatalog();
  const changes = useMemo((): Change[] => {
    const last = answeredInOrder(catalog, assessment).at(-1);
    if (last === undefined) return [];
    const answers = new Map(assessment.answers);
    answers.delete(last.id);
    const earlier = { ...assessment, answers };
    const { inferBelief, measureReadiness } = person.scoring;
    const before = measureReadiness(catalog, earlier, inferBelief(catalog, earlier));
    return largestChanges(before, person.standingOf(assessment).results, changesShown);
  }, [catalog, assessment, person]);
  return (
    <div className={styles.changes}>
      <h2 className="hidden">{soFarWords.changes}</h2>
      {changes.length === 0 && <p className={styles.hint}>{soFarWords.noChanges}</p>}
      <ul>
        {changes.map(({ role, difference, now }) => (
          <li key={role.id}>
            {role.lines[0] !== undefined && <LineBullet line={role.lines[0]} />}
            <Link to={paths.role(role.id)}>{role.name}</Link>
            {isTooEarly(now) ? (
              <span className={styles.early}>{readinessWords.tooEarly}</span>
            ) : (
              <b className="figures">{describeChange(now.share, difference)}</b>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The lines of the goals; without goals those of the current role; without either all of them. */
function linesToShow(
  { roles, lines }: Catalog,
  goals: Assessment['goals'],
  currentRole: Assessment['background']['currentRole'],
): readonly Line[] {
  const about = goals.length > 0 ? goals : currentRole === null ? [] : [currentRole];
  const wanted = new Set(about.flatMap((id) => roles.get(id)?.lines ?? []));
  return wanted.size === 0 ? lines : lines.filter((line) => wanted.has(line));
}

/** In whole points as they are shown, so that the points and the percents agree. */
function describeChange(share: number, difference: number): string {
  const points = wholePercent(share) - wholePercent(share - difference);
  return points === 0
    ? soFarWords.unchanged(formatPercent(share))
    : soFarWords.change(formatPoints(points), formatPercent(share));
}
