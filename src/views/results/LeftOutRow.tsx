import { useEffect, useRef } from 'react';
import type { Role } from '../../catalog/catalog.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './ClosestRoles.module.css';

type LeftOutRowProps = { readonly role: Role; readonly onBringBack: (role: Role) => void };

/** Stands where a role was left out a moment ago, and takes the focus of the button that went with it. */
export function LeftOutRow({ role, onBringBack }: LeftOutRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another role left out takes focus here again
  useEffect(() => button.current?.focus({ preventScroll: true }), [role]);
  return (
    <tr className={`${styles.leftOut} no-print`}>
      <td />
      <td colSpan={5}>
        {resultsWords.leftOut(role.name)}{' '}
        <button ref={button} type="button" className="button quiet small" onClick={() => onBringBack(role)}>
          {resultsWords.showAgain}
        </button>
      </td>
    </tr>
  );
}
