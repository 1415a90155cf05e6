import { Link } from 'wouter';
import { claimsOf } from '../../assessment/claimsOf.ts';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { GoalButton } from '../../parts/GoalButton.tsx';
import { useMine, useStanding } from '../../parts/PersonContext.ts';
import { Ring } from '../../parts/Ring.tsx';
import { thresholds } from '../../readiness/band.ts';
import { answersMissing, isTooEarly } from '../../readiness/coverage.ts';
import { explain } from '../../readiness/explain.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { Person } from '../../store/person.ts';
import type { Standing } from '../../store/standing.ts';
import { readinessWords } from '../../words/readinessWords.ts';
import { yourRoleWords } from '../../words/yourRoleWords.ts';
import styles from './YourScore.module.css';

type YourScoreProps = { readonly role: Role; readonly person: Person };

/** How ready this person is for a role, and what they can do about it here. */
export function YourScore({ role, person }: YourScoreProps) {
  const mine = useMine(person);
  const standing = useStanding();
  const result = standing?.results.get(role.id);
  return (
    <div className={styles.yours}>
      {standing !== null && result !== undefined && <Score standing={standing} result={result} />}
      {mine?.assessment.background.currentRole === role.id && (
        <p className={styles.here}>{yourRoleWords.here}</p>
      )}
      <div className={`${styles.actions} no-print`}>
        <GoalButton role={role} person={person} />
        {standing !== null && (
          <Link className="button" to={paths.results}>
            {yourRoleWords.results}
          </Link>
        )}
      </div>
    </div>
  );
}

type ScoreProps = {
  readonly standing: Standing;
  readonly result: Readiness;
};

function Score({ standing, result }: ScoreProps) {
  const { assessment } = standing;
  if (isTooEarly(result))
    return (
      <div className={styles.score} data-early>
        <Ring share={null} />
        <p className={styles.detail}>
          <Link className={styles.share} to={paths.assess}>
            {readinessWords.answersMissing(answersMissing(assessment, result.role))}
          </Link>
          {yourRoleWords.tooEarly}
        </p>
      </div>
    );
  const answers = claimsOf(assessment).length;
  return (
    <>
      <div className={styles.score}>
        <Ring share={result.share} />
        <div>
          <p className={styles.share}>{readinessWords.ready(result.share)}</p>
          <BandMark result={result} />
        </div>
      </div>
      <p className={styles.detail}>
        {result.role.requirements.length === 0
          ? readinessWords.nothingRequired
          : yourRoleWords.interval(result, answers)}{' '}
        <MostOpen standing={standing} result={result} />
      </p>
    </>
  );
}

/** The skill that holds most of what is still open below Ready. */
function MostOpen({ standing: { assessment, belief }, result }: ScoreProps) {
  const [most] = explain(assessment, belief, result);
  return most === undefined || result.share >= thresholds.ready
    ? null
    : yourRoleWords.mostOpen(most.requirement.skill.name);
}
