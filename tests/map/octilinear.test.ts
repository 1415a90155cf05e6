import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, lateralPoints, roundedPath, trackPoints } from '../../src/map/octilinear.ts';

const eighth = Math.PI / 4;
/** Room for the run at 45 degrees, and level on both sides of it. */
const ends = fc
  .record({ rise: fc.integer({ min: -300, max: 300 }), level: fc.integer({ min: 20, max: 400 }) })
  .map(({ rise, level }) => ({ from: { x: 0, y: 0 }, to: { x: Math.abs(rise) + level, y: rise } }));

describe('a track', () => {
  it('runs level or at 45 degrees from its start to its end, wherever it bends', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 100 }), ({ from, to }, percent) => {
        const points = trackPoints(from, to, percent / 100);
        expect(points[0]).toEqual(from);
        expect(points.at(-1)).toEqual(to);
        points.slice(1).forEach((point, i) => {
          const before = points[i] ?? from;
          const angle = Math.atan2(point.y - before.y, point.x - before.x);
          expect(Math.abs(angle / eighth - Math.round(angle / eighth))).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('keeps its distance from the one beside it in the run at 45 degrees', () => {
    const [, leaves, arrives] = trackPoints({ x: 0, y: 0 }, { x: 200, y: 100 }, 0.5, 0);
    const [, besideLeaves] = trackPoints({ x: 0, y: 9 }, { x: 200, y: 109 }, 0.5, 9);
    if (!leaves || !arrives || !besideLeaves) throw new Error('no bend');
    // Across the run: the distance of two lines at 45 degrees.
    const across = Math.abs(besideLeaves.y - leaves.y - (besideLeaves.x - leaves.x)) / Math.SQRT2;
    expect(across).toBeCloseTo(9);
  });

  it('is one straight piece where its ends lie level', () => {
    expect(trackPoints({ x: 0, y: 5 }, { x: 80, y: 5 }, 0.3)).toHaveLength(2);
  });
});

it('a sideways move within a column is upright, and elsewhere bends once', () => {
  expect(lateralPoints({ x: 10, y: 0 }, { x: 10, y: 90 }, true)).toHaveLength(2);
  expect(lateralPoints({ x: 0, y: 0 }, { x: 40, y: 90 }, true)[1]).toEqual({ x: 40, y: 40 });
  expect(lateralPoints({ x: 0, y: 0 }, { x: 40, y: 90 }, false)[1]).toEqual({ x: 0, y: 50 });
});

it('corners are rounded, by less where a leg is short', () => {
  const path = roundedPath(
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 110, y: 10 },
      { x: 200, y: 10 },
    ],
    18,
  );
  expect(path.match(/Q/g)).toHaveLength(2);
  const cut = distance({ x: 100, y: 0 }, { x: 110, y: 10 }) / 2;
  expect(path).toContain(`L${Math.round((100 - cut) * 10) / 10},0`);
});
