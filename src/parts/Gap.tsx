import type { LevelBelief } from '../belief/belief.ts';
import type { RequiredLevel } from '../catalog/catalog.ts';
import { describeGap } from '../words/gapWords.ts';
import styles from './LevelTable.module.css';

type GapProps = { readonly asked: RequiredLevel; readonly held: LevelBelief };

/** How far what is believed of a person's level lies from the level asked. */
export function Gap({ asked, held }: GapProps) {
  return <b className={styles.gap}>{describeGap(asked, held)}</b>;
}
