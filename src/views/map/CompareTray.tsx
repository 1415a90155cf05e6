import type { MouseEvent } from 'react';
import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { CloseIcon } from '../../ui/controlIcons.tsx';
import { mapWords } from '../../words/mapWords.ts';
import styles from './CompareTray.module.css';
import type { ChangeChoice } from './useMapChoice.ts';

type CompareTrayProps = { readonly compared: readonly Role[]; readonly change: ChangeChoice };

/** The roles gathered for comparison, until there are enough of them. */
export function CompareTray({ compared, change }: CompareTrayProps) {
  const remove = (role: Role, { currentTarget }: MouseEvent) => {
    focusBeside(currentTarget);
    const others = compared.filter((other) => other !== role);
    change('compare', others.map(({ id }) => id).join());
  };
  return (
    <div className={`${styles.tray} no-print`}>
      <p id="compare-tray">{mapWords.comparing}</p>
      <ul aria-labelledby="compare-tray">
        {compared.map((role) => (
          <li key={role.id}>
            {role.name}
            <button
              type="button"
              aria-label={mapWords.remove(role.name)}
              onClick={(event) => remove(role, event)}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      {compared.length > 1 ? (
        <Link className="button primary small" to={paths.comparing(compared.map(({ id }) => id))}>
          {mapWords.compareNow(compared.length)}
        </Link>
      ) : (
        <p className={styles.more}>{mapWords.compareMore}</p>
      )}
    </div>
  );
}

/** The button goes away: focus to the next of its kind, or the one before; after the last to the page's heading. */
function focusBeside(button: Element): void {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  (beside?.querySelector('button') ?? document.querySelector('h1'))?.focus({ preventScroll: true });
}
