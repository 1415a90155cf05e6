import type { ReactElement } from 'react';
import styles from './DashList.module.css';

/** Plain points, each behind a short rule. */
export function DashList({ items }: { readonly items: readonly (string | ReactElement)[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={typeof item === 'string' ? item : item.key}>{item}</li>
      ))}
    </ul>
  );
}
