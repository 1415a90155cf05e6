import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { RoleId } from '../../catalog/catalog.ts';
import type { Point } from '../../map/box.ts';
import type { CareerMap } from '../../map/layOutMap.ts';
import { isStill } from './isStill.ts';

const travel: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(.6, 0, .2, 1)' };
const appear = { opacity: [0, 1] };

/**
 * When the map is laid out anew, stations travel to their new places while names and lines fade in there. A layout
 * that moves no station, and a reader who wants no motion, has it all in place at once.
 */
export function useTravel(drawn: RefObject<SVGGElement | null>, map: CareerMap): void {
  const before = useRef<ReadonlyMap<RoleId, Point> | null>(null);
  useLayoutEffect(() => {
    const from = before.current;
    const now = new Map(map.stations.map(({ role, middle }) => [role.id, middle]));
    before.current = now;
    if (from === null || drawn.current === null || isStill()) return;
    if ([...now].every(([id, { x, y }]) => from.get(id)?.x === x && from.get(id)?.y === y)) return;
    for (const part of drawn.current.children) {
      const stations = part.querySelectorAll<SVGAElement>('a[data-role]');
      if (stations.length === 0) part.animate(appear, travel);
      for (const station of stations) {
        const id = station.dataset.role as RoleId;
        const [start, end] = [from.get(id), now.get(id)];
        station.nextElementSibling?.animate(appear, travel);
        if (start === undefined || end === undefined) station.animate(appear, travel);
        else
          station.animate(
            { transform: [`translate(${start.x - end.x}px, ${start.y - end.y}px)`, 'none'] },
            travel,
          );
      }
    }
  }, [drawn, map]);
}
