import { useId } from 'react';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './PointsBar.module.css';

type PointsBarProps = {
  /** In tenths of a point. */
  readonly earned: number;
  readonly possible: number;
  /** What the whole width stands for. */
  readonly longest: number;
};

/** Solid for points earned, hatched for points still open; the length is the skill's weight. */
export function PointsBar({ earned, possible, longest }: PointsBarProps) {
  const hatching = useId();
  const width = (tenths: number) => `${(tenths / longest) * 100}%`;
  return (
    <svg
      className={styles.bar}
      width="100%"
      height="12"
      role="img"
      aria-label={resultsWords.bar(earned, possible)}
    >
      <pattern id={hatching} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="1" x2="1" y2="5" />
      </pattern>
      <rect className={styles.open} width={width(possible)} height="11" y="0.5" fill={`url(#${hatching})`} />
      <rect className={styles.earned} width={width(earned)} height="12" />
    </svg>
  );
}
