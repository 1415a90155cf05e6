import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './OtherRoles.module.css';

type DismissedListProps = {
  readonly roles: readonly Role[];
  readonly onBringBack: (role: Role) => void;
};

/** The roles the person has put away, each with its way back. */
export function DismissedList({ roles, onBringBack }: DismissedListProps) {
  return (
    <div className={`${styles.others} no-print`}>
      <h3>{resultsWords.dismissed}</h3>
      <ul>
        {roles.map((role) => (
          <li key={role.id}>
            <Link to={paths.role(role.id)}>{role.name}</Link>
            <button type="button" className={styles.act} onClick={() => onBringBack(role)}>
              {resultsWords.showAgain}
              <span className="hidden">{resultsWords.of(role.name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
