import type { Move, Role } from '../catalog/catalog.ts';
import { type Box, lengthInside, type Point, piecesBetween } from './box.ts';
import { Grid } from './Grid.ts';
import { distance, lateralPoints, roundedPath } from './octilinear.ts';

type Stood = {
  readonly role: Role;
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
};

/** Longer than this a dashed line at rest would say less than it covers. */
const longestAtRest = 330;
const corner = 10;

/**
 * The moves that follow no line, sideways and back, each pair of roles once. Of the two ways to bend, the one
 * that passes fewer stations is taken.
 */
export function lateralsBetween(moves: readonly Move[], stations: readonly Stood[]) {
  const byRole = new Map(stations.map((station) => [station.role, station]));
  const rings = new Grid<Stood>();
  for (const station of stations) rings.file(station, ringOf(station));
  const seen = new Set<string>();
  return moves.flatMap(({ from, to, kind }) => {
    if (from === null || (kind !== 'lateral' && kind !== 'return')) return [];
    const [start, end] = [byRole.get(from), byRole.get(to)];
    if (start === undefined || end === undefined) return [];
    const key = [from.id, to.id].sort().join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    const ways = [false, true].map((diagonalFirst) => {
      const points = lateralPoints(start.middle, end.middle, diagonalFirst);
      const passed = stationsOn(points, rings);
      passed.delete(start);
      passed.delete(end);
      return { points, passed: passed.size };
    });
    const best = ways.reduce((a, b) => (b.passed < a.passed ? b : a));
    return [
      {
        key,
        ends: [from, to] as const,
        kind,
        points: best.points,
        path: roundedPath(best.points, corner),
        clear: best.passed === 0 && distance(start.middle, end.middle) <= longestAtRest,
      },
    ];
  });
}

function stationsOn(points: readonly Point[], rings: Grid<Stood>): Set<Stood> {
  const on = new Set<Stood>();
  for (const { from, to, box } of piecesBetween(points))
    for (const station of rings.near(box)) if (lengthInside(ringOf(station), from, to) > 0) on.add(station);
  return on;
}

/** A station with a little room around it. */
const ringOf = ({ middle, width, height }: Stood): Box => ({
  x: middle.x - width / 2 - 3,
  y: middle.y - height / 2 - 3,
  width: width + 6,
  height: height + 6,
});
