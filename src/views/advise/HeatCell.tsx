import { BandGlyph } from '../../parts/BandMark.tsx';
import { thresholds } from '../../readiness/band.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { wholePercent } from '../../readiness/wholePercent.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import { bandName, describeBand, formatPercent } from '../../words/readinessWords.ts';
import styles from './HeatCell.module.css';

/** Where each of the five steps begins, as a share: the bands, with Stretch in two. */
const steps = [0, thresholds.build, thresholds.stretch, 0.75, thresholds.ready] as const;

const stepOf = (share: number): number => steps.findLastIndex((from) => share >= from);

type HeatCellProps = {
  /** Undefined while nothing is known. */
  readonly result: Readiness | undefined;
  readonly isGoal: boolean;
  /** What is said in place of a figure. */
  readonly unknown: string;
};

/** A share by its shade, its figure and its band's glyph: none of the three is needed to read the others. */
export function HeatCell({ result, isGoal, unknown }: HeatCellProps) {
  if (result === undefined || isTooEarly(result))
    return (
      <span className={styles.cell} data-goal={isGoal}>
        <span className="hidden">{result === undefined ? unknown : adviseWords.tooEarly}</span>
        <span aria-hidden="true">·</span>
      </span>
    );
  return (
    <span className={styles.cell} data-step={stepOf(result.share)} data-goal={isGoal}>
      <span className="hidden">
        {adviseWords.cell(formatPercent(result.share), describeBand(result), isGoal)}
      </span>
      <span aria-hidden="true">{wholePercent(result.share)}</span>
      <BandGlyph band={result.band} />
    </span>
  );
}

/** The shades with their figures, and the glyphs with their bands. */
export function HeatLegend() {
  return (
    <div className={styles.legend}>
      <span>{adviseWords.legend}</span>
      <span className={styles.scale}>
        {steps.map((from, step) => (
          <span key={from} className={styles.cell} data-step={step}>
            {wholePercent(from)}–{wholePercent(steps[step + 1] ?? 1.01) - 1}
          </span>
        ))}
      </span>
      {(['ready', 'stretch', 'build', 'explore'] as const).map((band) => (
        <span key={band} className={styles.band}>
          <BandGlyph band={band} />
          {bandName[band]}
        </span>
      ))}
      <span className={styles.band}>
        <span className={styles.frame} aria-hidden="true" />
        {adviseWords.legendGoal}
      </span>
    </div>
  );
}
