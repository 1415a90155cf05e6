// How does a line run from one point to another on a transit map: level, upright or at 45 degrees, with
// rounded corners. In: ends. Out: corner points, and the path string that rounds them.
import { pathRound } from 'd3-path';
import type { Point } from './box.ts';

/** A bend of 45 degrees keeps two lines as far apart as they run level when it comes this much later for each pixel between them. */
const bendShift = Math.tan(Math.PI / 8);

/**
 * Level, one run at 45 degrees, level. `bend` (0 to 1) says how early on the level way the run comes;
 * `aside` is how far below its lane the line runs: lines that run side by side bend one after the other.
 * Without room for 45 degrees the run is steeper.
 */
export function trackPoints(from: Point, to: Point, bend: number, aside = 0): Point[] {
  const rise = to.y - from.y;
  const level = to.x - from.x;
  const direction = Math.sign(level) || 1;
  const run = Math.min(Math.abs(rise), Math.abs(level));
  if (Math.abs(rise) < 0.5) return [from, to];
  const free = Math.abs(level) - run;
  const late = Math.min(Math.max(free * bend - direction * Math.sign(rise) * aside * bendShift, 0), free);
  const leaves = from.x + direction * late;
  const corners = [
    { x: leaves, y: from.y },
    { x: leaves + direction * run, y: to.y },
  ];
  return [from, ...corners, to].filter((point, i, all) => i === 0 || !isSame(point, all[i - 1]));
}

/** Upright, or one straight piece and one at 45 degrees; `diagonalFirst` says which comes first. */
export function lateralPoints(from: Point, to: Point, diagonalFirst: boolean): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const run = Math.min(Math.abs(dx), Math.abs(dy));
  const corner = diagonalFirst
    ? { x: from.x + Math.sign(dx) * run, y: from.y + Math.sign(dy) * run }
    : { x: to.x - Math.sign(dx) * run, y: to.y - Math.sign(dy) * run };
  return [from, corner, to].filter((point, i, all) => i === 0 || !isSame(point, all[i - 1]));
}

/** A path through the points whose corners are rounded by `radius`, less where a leg is too short for it. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const path = pathRound(1);
  points.forEach((corner, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined) path.moveTo(corner.x, corner.y);
    else if (after === undefined) path.lineTo(corner.x, corner.y);
    else {
      const cut = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
      const enters = towards(corner, before, cut);
      const leaves = towards(corner, after, cut);
      path.lineTo(enters.x, enters.y);
      path.quadraticCurveTo(corner.x, corner.y, leaves.x, leaves.y);
    }
  });
  return path.toString();
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  const part = by / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const isSame = (a: Point, b: Point | undefined) => b !== undefined && distance(a, b) < 0.01;
