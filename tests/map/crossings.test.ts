import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrossings } from '../../src/map/crossings.ts';

type Point = { readonly x: number; readonly y: number };
type Track = { readonly from: number; readonly to: number };

const crossingsOf = (places: readonly (readonly [x: number, y: number])[], ...tracks: readonly string[]) =>
  countCrossings(
    tracks.map((track) => ({ from: Number(track[0]), to: Number(track[1]) })),
    (station) => {
      const [x = 0, y = 0] = places[station] ?? [];
      return { x, y };
    },
  );

describe('countCrossings', () => {
  // 0 --- 2
  // 1 --- 3
  const square = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const;

  it('two tracks that change sides cross once', () => {
    expect(crossingsOf(square, '03', '12')).toBe(1);
    expect(crossingsOf(square, '02', '13')).toBe(0);
  });

  it('tracks that share an end do not cross, whichever ends they are', () => {
    expect(crossingsOf(square, '03', '02', '13')).toBe(0);
    expect(crossingsOf(square, '03', '30', '03')).toBe(0);
  });

  it('a track runs the same way backwards', () => {
    expect(crossingsOf(square, '30', '12')).toBe(1);
  });

  it('each of several tracks between two stations is crossed', () => {
    expect(crossingsOf(square, '03', '03', '12')).toBe(2);
  });

  it('a track inside a column is crossed by one that passes it', () => {
    const places = [
      [1, 0],
      [1, 2],
      [0, 1],
      [2, 1],
    ] as const;
    expect(crossingsOf(places, '01', '23')).toBe(1);
  });

  it('a track through a station crosses what calls there', () => {
    const row = [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
    ] as const;
    expect(crossingsOf(row, '02', '13')).toBe(1);
  });

  it('agrees with trying every pair', () => {
    const stations = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 6 }) }),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    const graphs = stations.chain((places) => {
      const station = fc.nat({ max: places.length - 1 });
      return fc.record({
        places: fc.constant(places),
        tracks: fc.array(fc.record({ from: station, to: station }), { maxLength: 20 }),
      });
    });
    fc.assert(
      fc.property(graphs, ({ places, tracks }) => {
        const at = (station: number): Point => places[station] ?? { x: 0, y: 0 };
        expect(countCrossings(tracks, at)).toBe(countByPairs(tracks, at));
      }),
    );
  });
});

/** The plain way: a pair crosses where a step of the first lies on the second. Whole coordinates make it exact. */
function countByPairs(tracks: readonly Track[], at: (station: number) => Point): number {
  let crossings = 0;
  for (const [i, a] of tracks.entries())
    for (const b of tracks.slice(i + 1)) {
      const shared = [a.from, a.to].some((end) => end === b.from || end === b.to);
      if (!shared && doMeet(at(a.from), at(a.to), at(b.from), at(b.to))) crossings++;
    }
  return crossings;
}

/** By solving a + s (b - a) = c + t (d - c) for s and t; parallel segments meet where an end lies on the other. */
function doMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const determinant = ux * vy - uy * vx;
  if (determinant === 0) return liesOn(a, c, d) || liesOn(b, c, d) || liesOn(c, a, b) || liesOn(d, a, b);
  const s = (c.x - a.x) * vy - (c.y - a.y) * vx;
  const t = (c.x - a.x) * uy - (c.y - a.y) * ux;
  const isWithin = (part: number) =>
    part * Math.sign(determinant) >= 0 && Math.abs(part) <= Math.abs(determinant);
  return isWithin(s) && isWithin(t);
}

/** Whether the way over the point is no longer than the segment. */
function liesOn(point: Point, from: Point, to: Point): boolean {
  const length = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
  return Math.abs(length(from, point) + length(point, to) - length(from, to)) < 1e-9;
}
