import { useCallback, useState } from 'react';
import { withDismissed } from '../../assessment/assessment.ts';
import type { Role } from '../../catalog/catalog.ts';
import type { MineStore } from '../../store/mine.ts';
import { resultsWords } from '../../words/resultsWords.ts';

export type LeftOut = {
  readonly role: Role;
  readonly at: number;
  /** Its row is to have the focus of the button that went, once. */
  readonly takesFocus: boolean;
};

type LeavingOut = {
  /** The role left out last and its place in the ranking, until the next change. */
  readonly leftOut: LeftOut | null;
  /** Said politely. */
  readonly status: string;
  readonly leaveOut: (role: Role, at: number) => void;
  readonly bringBack: (role: Role) => void;
  readonly onFocused: () => void;
};

/** Takes roles out of the ranking and puts them back. */
export function useLeavingOut(store: MineStore): LeavingOut {
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  const [status, setStatus] = useState('');
  const change = (role: Role, isDismissed: boolean) =>
    store.change((mine) => ({
      ...mine,
      assessment: withDismissed(mine.assessment, role.id, isDismissed),
    }));
  const onFocused = useCallback(() => setLeftOut((before) => before && { ...before, takesFocus: false }), []);
  return {
    leftOut,
    onFocused,
    status,
    leaveOut(role, at) {
      change(role, true);
      setLeftOut({ role, at, takesFocus: true });
      setStatus(resultsWords.leftOut(role.name));
    },
    bringBack(role) {
      change(role, false);
      setLeftOut(null);
      setStatus(resultsWords.back(role.name));
    },
  };
}
