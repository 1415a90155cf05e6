import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { Ring } from '../../parts/Ring.tsx';
import { answersMissing, isTooEarly } from '../../readiness/coverage.ts';
import type { Standing } from '../../store/standing.ts';
import { describeInterval, readinessWords } from '../../words/readinessWords.ts';
import styles from './YourReadiness.module.css';

type YourReadinessProps = { readonly role: Role; readonly standing: Standing };

/** How ready this person is for a role of the comparison, or how many answers it takes to say so. */
export function YourReadiness({ role, standing: { results, assessment } }: YourReadinessProps) {
  const result = results.get(role.id);
  if (result === undefined) return null;
  if (isTooEarly(result))
    return (
      <div className={styles.score}>
        <Ring share={null} />
        <Link to={paths.assess}>{readinessWords.answersMissing(answersMissing(assessment, role))}</Link>
      </div>
    );
  return (
    <div className={styles.score}>
      <Ring share={result.share} />
      <div>
        <p className={styles.share}>{readinessWords.ready(result.share)}</p>
        <BandMark result={result} />
        <p className={styles.interval}>{describeInterval(result)}</p>
      </div>
    </div>
  );
}
