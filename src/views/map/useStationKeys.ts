import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import type { Point } from '../../map/box.ts';
import { type Direction, nextStation } from '../../map/nextStation.ts';
import { useHydrated } from '../../ui/useHydrated.ts';

type Stood = { readonly role: Role; readonly at: Point };

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type StationKeys = {
  /** The one station that Tab reaches; null before the page is taken over, when each is a stop of its own. */
  readonly tabStop: RoleId | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/**
 * The map as one stop of the Tab key: arrows lead to the next station in their direction, Home to the current
 * role. What is filtered out is passed over.
 */
export function useStationKeys(
  stations: readonly Stood[],
  start: RoleId | null,
  map: RefObject<Element | null>,
  onArrive: (role: Role) => void,
): StationKeys {
  const hydrated = useHydrated();
  const [visited, setVisited] = useState<RoleId | null>(null);
  const here = (id: RoleId | null) => stations.find(({ role }) => role.id === id);
  const tabStop = (here(visited) ?? here(start) ?? stations[0])?.role.id ?? null;

  const go = (to: Stood | null | undefined) => {
    if (!to) return;
    map.current?.querySelector<SVGElement>(`[data-role="${to.role.id}"]`)?.focus();
    onArrive(to.role);
  };
  return {
    tabStop: hydrated ? tabStop : null,
    onKeyDown(event) {
      const from = here(roleAt(event.target));
      if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = directions[event.key];
      if (direction === undefined && event.key !== 'Home') return;
      event.preventDefault();
      go(direction === undefined ? here(start) : nextStation(stations, from, direction));
    },
    onFocus: ({ target }) => setVisited(roleAt(target)),
  };
}

/** The role whose station an event came from. */
export function roleAt(target: EventTarget): RoleId | null {
  const station = target instanceof Element ? target.closest<SVGElement>('[data-role]') : null;
  return (station?.dataset.role as RoleId | undefined) ?? null;
}
