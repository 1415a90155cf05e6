import { thresholds } from '../readiness/band.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { describeShare } from '../words/readinessWords.ts';
import styles from './ReadinessBar.module.css';

const percent = (share: number) => `${share * 100}%`;

/** A share as a bar: filled to the share, a whisker for its interval, marks where bands begin. */
export function ReadinessBar({ result }: { readonly result: Readiness }) {
  const { share, low, high } = result;
  return (
    <svg className={styles.bar} width="100%" height="24" role="img" aria-label={describeShare(result)}>
      <rect className={styles.empty} width="100%" height="12" y="9" />
      <rect className={styles.full} width={percent(share)} height="12" y="9" />
      {Object.values(thresholds).map((threshold) => (
        <line
          key={threshold}
          className={styles.mark}
          x1={percent(threshold)}
          x2={percent(threshold)}
          y1="6"
          y2="24"
        />
      ))}
      <line className={styles.whisker} x1={percent(low)} x2={percent(high)} y1="4" y2="4" />
      {[low, high].map((end, side) => (
        <line
          key={side === 0 ? 'low' : 'high'}
          className={styles.whisker}
          x1={percent(end)}
          x2={percent(end)}
          y1="0"
          y2="8"
        />
      ))}
    </svg>
  );
}

/** The thresholds' figures, above a column of bars. */
export function ReadinessAxis() {
  return (
    <svg className={styles.axis} width="100%" height="16" aria-hidden="true">
      {Object.values(thresholds).map((threshold) => (
        <text key={threshold} x={percent(threshold)} y="12" textAnchor="middle">
          {Math.round(threshold * 100)}
        </text>
      ))}
    </svg>
  );
}
