import type { ReactNode } from 'react';
import styles from './Section.module.css';

type SectionProps = {
  readonly id?: string;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** A named part of a page: heading in the left column, the rest beside it; stacked on a phone. */
export function Section({ id, title, hint, children }: SectionProps) {
  return (
    <section id={id} className={styles.section}>
      <div>
        <h2>{title}</h2>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
