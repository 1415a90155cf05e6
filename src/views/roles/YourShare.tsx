import type { Assessment } from '../../assessment/assessment.ts';
import { BandMark } from '../../parts/BandMark.tsx';
import { answersMissing, isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { describeInterval, formatPercent, readinessWords } from '../../words/readinessWords.ts';
import styles from './YourShare.module.css';

type YourShareProps = { readonly result: Readiness; readonly assessment: Assessment };

/** How ready this person is for a role of the list, or how many answers it takes to say so. */
export function YourShare({ result, assessment }: YourShareProps) {
  if (isTooEarly(result))
    return (
      <p className={styles.early}>{readinessWords.answersMissing(answersMissing(assessment, result.role))}</p>
    );
  return (
    <p className={styles.yours}>
      <b className="figures">{formatPercent(result.share)}</b>
      <BandMark result={result} />
      <span>{describeInterval(result)}</span>
    </p>
  );
}
