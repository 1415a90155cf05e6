import type { LevelBelief } from '../belief/belief.ts';
import type { RequiredLevel } from '../catalog/catalog.ts';
import { levelName, levelNames } from '../words/catalogWords.ts';
import { describeLevelRange, readinessWords } from '../words/readinessWords.ts';
import styles from './LevelPlot.module.css';

/** Place of a level on the five-step scale, with half a step of room at both ends. */
const across = (level: number) => `${((level + 0.5) / levelNames.length) * 100}%`;

type LevelPlotProps = {
  /** The level a role asks; left out where no role is meant. */
  readonly asked?: RequiredLevel;
  /** What is believed of this person's level; nothing is drawn of it when there is none. */
  readonly held?: LevelBelief | undefined;
};

/**
 * The scale of one skill with a thick mark at the level a role asks and, for a person, a dot with the
 * interval. A dotted line leads from the dot, or from the start of the scale, to a mark further on. The
 * words stand beside it.
 */
export function LevelPlot({ asked, held }: LevelPlotProps) {
  const parts = [
    asked === undefined ? '' : levelName(asked),
    held === undefined ? '' : readinessWords.levelHeld(describeLevelRange(held)),
  ];
  const from = held?.mean ?? 0;
  return (
    <svg
      className={styles.plot}
      width="100%"
      height="26"
      role="img"
      aria-label={parts.filter(Boolean).join('. ')}
    >
      {levelNames.map((step, level) => (
        <line key={step} className={styles.step} x1={across(level)} x2={across(level)} y1="0" y2="26" />
      ))}
      {asked !== undefined && from < asked && (
        <line className={styles.base} x1={across(from)} x2={across(asked)} y1="13" y2="13" />
      )}
      {held !== undefined && <Held held={held} />}
      {asked !== undefined && (
        <line className={styles.asked} x1={across(asked)} x2={across(asked)} y1="4" y2="22" />
      )}
    </svg>
  );
}

function Held({ held: { mean, low, high } }: { readonly held: LevelBelief }) {
  return (
    <>
      <line className={styles.whisker} x1={across(low)} x2={across(high)} y1="13" y2="13" />
      <line className={styles.whisker} x1={across(low)} x2={across(low)} y1="9" y2="17" />
      <line className={styles.whisker} x1={across(high)} x2={across(high)} y1="9" y2="17" />
      <circle className={styles.dot} cx={across(mean)} cy="13" r="5.5" />
    </>
  );
}

/** The names of the levels, each above its step. */
export function LevelAxis() {
  return (
    <span className={styles.axis} aria-hidden="true">
      {levelNames.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </span>
  );
}
