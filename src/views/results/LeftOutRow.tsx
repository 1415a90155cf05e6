import { useEffect, useRef } from 'react';
import type { Role } from '../../catalog/catalog.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './ClosestRoles.module.css';
import type { LeftOut } from './useLeavingOut.ts';

type LeftOutRowProps = {
  readonly leftOut: LeftOut;
  readonly onFocused: () => void;
  readonly onBringBack: (role: Role) => void;
};

/** Stands where a role was left out a moment ago, and takes the focus of the button that went with it. */
export function LeftOutRow({ leftOut: { role, takesFocus }, onFocused, onBringBack }: LeftOutRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    button.current?.focus({ preventScroll: true });
    onFocused();
  }, [takesFocus, onFocused]);
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
