import type { ReactNode } from 'react';
import styles from './Copy.module.css';

/** A paragraph of running text, at a width that reads well. */
export function Copy({ children }: { readonly children: ReactNode }) {
  return <p className={styles.copy}>{children}</p>;
}

/** A heading between paragraphs. */
export function Subtitle({ children }: { readonly children: ReactNode }) {
  return <h3 className={styles.subtitle}>{children}</h3>;
}

/** Other names of what a page is about, under its first sentence; nothing if there are none. */
export function OtherNames({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className={styles.names}>
      <b>{label}:</b> {names.join(' · ')}
    </p>
  );
}
