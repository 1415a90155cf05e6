import { wholePercent } from '../readiness/wholePercent.ts';
import styles from './Ring.module.css';

/** A share as an arc, clockwise from 12 o'clock; only the track without one. The figure stands beside it in words. */
export function Ring({ share }: { readonly share: number | null }) {
  return (
    <svg className={styles.ring} width="72" height="72" viewBox="0 0 72 72" aria-hidden="true">
      <circle className={styles.track} cx="36" cy="36" r="32" />
      {share !== null && (
        <>
          <circle
            className={styles.arc}
            cx="36"
            cy="36"
            r="32"
            pathLength="100"
            strokeDasharray={`${share * 100} 100`}
            transform="rotate(-90 36 36)"
          />
          <text x="36" y="44" textAnchor="middle">
            {wholePercent(share)}
          </text>
        </>
      )}
    </svg>
  );
}
