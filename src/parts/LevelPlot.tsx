import type { RequiredLevel } from '../catalog/catalog.ts';
import { levelName, levelNames } from '../words/catalogWords.ts';
import styles from './LevelPlot.module.css';

/** Place of a level on the five-step scale, with half a step of room at both ends. */
const across = (level: number) => `${((level + 0.5) / levelNames.length) * 100}%`;

/** The scale of one skill with a thick mark at the level a role asks. The word stands beside it. */
export function LevelPlot({ asked }: { readonly asked: RequiredLevel }) {
  return (
    <svg className={styles.plot} width="100%" height="26" role="img" aria-label={levelName(asked)}>
      {levelNames.map((name, level) => (
        <line key={name} className={styles.step} x1={across(level)} x2={across(level)} y1="0" y2="26" />
      ))}
      <line className={styles.base} x1={across(0)} x2={across(asked)} y1="13" y2="13" />
      <line className={styles.asked} x1={across(asked)} x2={across(asked)} y1="4" y2="22" />
    </svg>
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
