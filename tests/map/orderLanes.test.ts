import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCrossings } from '../../src/map/crossings.ts';
import { type Layers, makeLayers } from '../../src/map/layers.ts';
import { type LaneOrder, orderLanes } from '../../src/map/orderLanes.ts';

/** Up to 14 stations in four columns, joined at random, backwards too; some joins skip columns. */
const layered = fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 14 }).chain((columns) => {
  const station = fc.nat({ max: columns.length - 1 });
  const join = fc.record({ from: station, to: station, weight: fc.integer({ min: 1, max: 3 }) });
  return fc.array(join, { maxLength: 24 }).map((joins) => makeLayers(columns, joins));
});

const asListed = ({ columns, columnOf }: Layers): LaneOrder =>
  Array.from({ length: columns }, (_, column) =>
    Int32Array.from([...columnOf.keys()].filter((point) => columnOf[point] === column)),
  );

/** Each step between two columns as a straight track, as often as it is heavy. */
function crossingsOf({ after, columnOf }: Layers, order: LaneOrder): number {
  const steps = [...columnOf.keys()].flatMap((from) =>
    [...after.point.subarray(after.start[from], after.start[from + 1])].flatMap((to, i) =>
      Array.from({ length: after.weight[(after.start[from] ?? 0) + i] ?? 0 }, () => ({ from, to })),
    ),
  );
  return countCrossings(steps, (point) => {
    const x = columnOf[point] ?? 0;
    return { x, y: order[x]?.indexOf(point) ?? 0 };
  });
}

it('no order that comes out has more crossings than the one that went in', () => {
  fc.assert(
    fc.property(layered, (layers) => {
      const start = asListed(layers);
      const order = orderLanes(layers, start);
      expect(crossingsOf(layers, order)).toBeLessThanOrEqual(crossingsOf(layers, start));
    }),
    { numRuns: 300 },
  );
});

it('each column keeps its points, and what went in is not touched', () => {
  fc.assert(
    fc.property(layered, (layers) => {
      const start = asListed(layers);
      const order = orderLanes(layers, start);
      expect(order.map((column) => [...column].sort((a, b) => a - b))).toEqual(
        start.map((column) => [...column]),
      );
      expect(start).toEqual(asListed(layers));
    }),
  );
});
