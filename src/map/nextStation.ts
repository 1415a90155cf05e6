import type { Point } from './box.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Aside counts this much more than ahead: an arrow follows a lane rather than the nearest ring. */
const asideWeight = 2.2;

/**
 * The station an arrow key leads to: the nearest one within 60 degrees of its direction, ahead before aside;
 * null when there is none. A tie goes to the one that is read first.
 */
export function nextStation<Station extends { readonly at: Point }>(
  stations: readonly Station[],
  from: Station,
  direction: Direction,
): Station | null {
  const heading = headings[direction];
  let nearest: Station | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const station of stations) {
    const [dx, dy] = [station.at.x - from.at.x, station.at.y - from.at.y];
    const ahead = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y) + Math.abs(dy * heading.x);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const far = ahead + asideWeight * aside;
    if (far < least) {
      least = far;
      nearest = station;
    }
  }
  return nearest;
}
