import type { ReactNode } from 'react';
import styles from './LinkRows.module.css';

type LinkRowsProps = {
  readonly rows: readonly {
    readonly id: string;
    readonly link: ReactNode;
    readonly text: string;
    readonly detail: string;
  }[];
};

/** A list of places to go, each with what it is and one fact at the right. */
export function LinkRows({ rows }: LinkRowsProps) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, link, text, detail }) => (
        <li key={id}>
          <h3>{link}</h3>
          <p className={styles.text}>{text}</p>
          <p className={styles.detail}>{detail}</p>
        </li>
      ))}
    </ul>
  );
}
