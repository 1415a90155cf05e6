import { compareWords } from '../../words/compareWords.ts';
import type { CompareChoice } from './compareChoice.ts';
import styles from './Start.module.css';

/** What of the address is not shown, and why. */
export function Notices({ choice: { unknown, leftOut } }: { readonly choice: CompareChoice }) {
  if (unknown.length === 0 && leftOut.length === 0) return null;
  return (
    <ul className={styles.notices}>
      {unknown.map((id) => (
        <li key={id}>{compareWords.unknown(id)}</li>
      ))}
      {leftOut.length > 0 && <li>{compareWords.leftOut(leftOut.map(({ name }) => name))}</li>}
    </ul>
  );
}
