// In which order do the points stand at first? In: layers, and a height for each station. Out: an order.
import type { Layers } from './layers.ts';
import type { LaneOrder } from './orderLanes.ts';

/** How often each point goes halfway to its neighbours before columns are sorted: so far lines spread. */
const smoothings = 12;

/**
 * Sweeps from column to column mend what is near and keep what is far; so the order they start from must be
 * right at large. Columns are sorted by heights that each point has taken from all its neighbours.
 */
export function startOrder(layers: Layers, start: readonly number[]): LaneOrder {
  const { columns, columnOf } = layers;
  const heights = spread(layers, start);
  const order: number[][] = Array.from({ length: columns }, () => []);
  for (const [point, column] of columnOf.entries()) order[column]?.push(point);
  return order.map((points) => Int32Array.from(points.sort((a, b) => at(heights, a) - at(heights, b))));
}

/** Heights near those of the neighbours; a dummy begins where its track does. What nothing joins keeps its own. */
function spread({ before, after, columnOf }: Layers, start: readonly number[]): Float64Array {
  let heights = new Float64Array(columnOf.length);
  heights.set(start);
  for (let dummy = start.length; dummy < columnOf.length; dummy++)
    heights[dummy] = at(heights, at(before.point, at(before.start, dummy)));
  for (let i = 0; i < smoothings; i++) {
    const next = heights.slice();
    for (let point = 0; point < columnOf.length; point++) {
      let sum = 0;
      let total = 0;
      for (const side of [before, after])
        for (let k = at(side.start, point); k < at(side.start, point + 1); k++) {
          sum += at(side.weight, k) * at(heights, at(side.point, k));
          total += at(side.weight, k);
        }
      if (total > 0) next[point] = (at(heights, point) + sum / total) / 2;
    }
    heights = next;
  }
  return heights;
}

const at = (values: Int32Array | Float64Array, position: number): number => values[position] ?? 0;
