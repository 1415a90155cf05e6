import type { MouseEvent } from 'react';
import type { RoleId } from '../../catalog/catalog.ts';

/** `byKey` is true when Enter chose it: focus then follows to what opens. */
export type OnChoose = ((role: RoleId, byKey: boolean) => void) | undefined;

/** A station is a link; where the map can show more of it at once, a plain click does that instead. */
export const chooseStation = (role: RoleId, onChoose: OnChoose) => (event: MouseEvent) => {
  if (onChoose === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  // A click by Enter has no pointer: its count is 0.
  onChoose(role, event.detail === 0);
};
