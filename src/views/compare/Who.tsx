import type { Role } from '../../catalog/catalog.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import styles from './CompareTable.module.css';

/** Names the role of a cell where the cells stand under each other; in columns the head does. */
export function Who({ role: { lines, name, station } }: { readonly role: Role }) {
  return (
    <span className={styles.who}>
      <LineBullets lines={lines} size={18} /> {station?.label.join(' ') ?? name}
    </span>
  );
}
