import type { Gate } from '../catalog/catalog.ts';
import { gateNeedName } from '../words/catalogWords.ts';
import styles from './NeedMark.module.css';

/** Whether a gate is required or preferred: a slip, filled or open, and the word. */
export function NeedMark({ gate: { need } }: { readonly gate: Gate }) {
  return (
    <b className={styles.need} data-need={need}>
      {gateNeedName[need]}
    </b>
  );
}
