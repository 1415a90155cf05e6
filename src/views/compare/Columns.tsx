import type { Role } from '../../catalog/catalog.ts';
import styles from './CompareTable.module.css';

/** Both tables share their columns' widths, so that a role stays where it is. */
export function Columns({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <colgroup>
      <col className={styles.labels} />
      {roles.map(({ id }) => (
        <col key={id} />
      ))}
    </colgroup>
  );
}
