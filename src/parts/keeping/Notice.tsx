import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type NoticeProps = { readonly text: readonly string[]; readonly children?: ReactNode };

/** Something that happened, in sentences, and the buttons for what can be done about it. */
export function Notice({ text, children }: NoticeProps) {
  return (
    <div className={styles.item}>
      <p className={styles.text}>{text.join(' ')}</p>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
