import { compareWords } from '../../words/compareWords.ts';
import styles from './Compare.module.css';
import type { CompareChoice } from './compareChoice.ts';

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
