import type { PayGroup } from '../catalog/prose.ts';
import { describeBeyond } from '../words/catalogWords.ts';
import { formatDollars, formatThousands } from '../words/figures.ts';
import styles from './PayBar.module.css';

/** One axis on every screen, so that two roles can be compared by eye. */
const axis = { low: 20_000, high: 240_000, step: 40_000 };
const ticks = Array.from({ length: 6 }, (_, i) => axis.low + 20_000 + i * axis.step).filter(
  (usd) => usd <= axis.high,
);

const across = (usd: number) =>
  `${((Math.min(Math.max(usd, axis.low), axis.high) - axis.low) / (axis.high - axis.low)) * 100}%`;

type PayBarProps = { readonly pay: PayGroup['pay'] };

/** Whisker from the 10th to the 90th percentile, box for the middle half, thick mark for the median. */
export function PayBar({ pay: { p10, p25, median, p75, p90 } }: PayBarProps) {
  const label = `${formatDollars(p10)}, ${formatDollars(p25)}, ${formatDollars(median)}, ${formatDollars(p75)}, ${formatDollars(p90)}`;
  const beyond = p90 > axis.high;
  return (
    <div className={styles.frame}>
      <svg className={styles.bar} width="100%" height="64" role="img" aria-label={label}>
        {ticks.map((usd) => (
          <g key={usd}>
            <line className={styles.tick} x1={across(usd)} x2={across(usd)} y1="4" y2="42" />
            <text x={across(usd)} y="58" textAnchor="middle">
              {formatThousands(usd)}
            </text>
          </g>
        ))}
        <line className={styles.whisker} x1={across(p10)} x2={across(p90)} y1="23" y2="23" />
        <line className={styles.whisker} x1={across(p10)} x2={across(p10)} y1="18" y2="28" />
        {beyond ? (
          <svg x="100%" y="23" overflow="visible">
            <path className={styles.arrow} d="M-8 -5 0 0 -8 5" />
          </svg>
        ) : (
          <line className={styles.whisker} x1={across(p90)} x2={across(p90)} y1="18" y2="28" />
        )}
        <rect
          className={styles.box}
          x={across(p25)}
          y="14"
          width={`${parseFloat(across(p75)) - parseFloat(across(p25))}%`}
          height="18"
        />
        <line className={styles.median} x1={across(median)} x2={across(median)} y1="10" y2="36" />
      </svg>
      {beyond && <p className={styles.beyond}>{describeBeyond(p90)}</p>}
    </div>
  );
}
