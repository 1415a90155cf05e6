import type { Point } from './box.ts';

type Track<Role> = { readonly from: Role; readonly to: Role };

/** Left end, right end; each as number of its station, x and y. */
const fields = 6;

/**
 * How many pairs of tracks cross when each is drawn straight. Tracks that share an end do not cross. Others
 * do as soon as they touch: a track through a station where it does not call crosses what calls there.
 */
export function countCrossings<Role>(tracks: readonly Track<Role>[], placeOf: (role: Role) => Point): number {
  const segments = segmentsOf(tracks, placeOf);
  let crossings = 0;
  for (let a = 0; a < segments.length; a += fields)
    for (let b = a + fields; b < segments.length; b += fields) {
      if (at(segments, b + 1) > at(segments, a + 4)) break;
      if (doTouch(segments, a, b)) crossings++;
    }
  return crossings;
}

/** One after the other in a flat array, for speed, from left to right by their left ends. */
function segmentsOf<Role>(tracks: readonly Track<Role>[], placeOf: (role: Role) => Point): Float64Array {
  const ends = new Map<Role, readonly [number, number, number]>();
  const endOf = (role: Role) => {
    const known = ends.get(role);
    if (known !== undefined) return known;
    const { x, y } = placeOf(role);
    const end = [ends.size, x, y] as const;
    ends.set(role, end);
    return end;
  };
  return Float64Array.from(
    tracks
      .map(({ from, to }) => [endOf(from), endOf(to)].sort((a, b) => a[1] - b[1]))
      .sort(([a], [b]) => (a?.[1] ?? 0) - (b?.[1] ?? 0))
      .flat(2),
  );
}

function doTouch(s: Float64Array, a: number, b: number): boolean {
  const isAbove = Math.max(at(s, a + 2), at(s, a + 5)) < Math.min(at(s, b + 2), at(s, b + 5));
  const isBelow = Math.min(at(s, a + 2), at(s, a + 5)) > Math.max(at(s, b + 2), at(s, b + 5));
  if (isAbove || isBelow || shareAnEnd(s, a, b)) return false;
  return turn(s, a, b) * turn(s, a, b + 3) <= 0 && turn(s, b, a) * turn(s, b, a + 3) <= 0;
}

const shareAnEnd = (s: Float64Array, a: number, b: number): boolean =>
  at(s, a) === at(s, b) ||
  at(s, a) === at(s, b + 3) ||
  at(s, a + 3) === at(s, b) ||
  at(s, a + 3) === at(s, b + 3);

/** Above 0 where a point lies on one side of a segment, below 0 on the other, 0 on its line. */
function turn(s: Float64Array, segment: number, point: number): number {
  const x = at(s, segment + 1);
  const y = at(s, segment + 2);
  return (
    (at(s, segment + 4) - x) * (at(s, point + 2) - y) - (at(s, segment + 5) - y) * (at(s, point + 1) - x)
  );
}

const at = (values: Float64Array, position: number): number => values[position] ?? 0;
