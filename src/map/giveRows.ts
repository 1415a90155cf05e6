// At which height does each point stand, its column's order being given? In: layers and order. Out: a row
// for each point, in halves, such that joined points tend to stand on one row and lines run straight.
import type { Layers, Side } from './layers.ts';
import type { LaneOrder } from './orderLanes.ts';

/** Sweeps to and fro; the heights hardly move after these. */
const sweeps = 8;

/**
 * In each sweep a point wants to stand level with the middle one of its neighbours on the side the sweep
 * comes from; in the last ones, between those of both sides. A column gives its points what they want as
 * nearly as their order and distance allow (least squares, by pooling those in conflict).
 */
export function giveRows(layers: Layers, order: LaneOrder): Float64Array {
  const rows = new Float64Array(layers.columnOf.length);
  const offsets = offsetsOf(order, layers);
  for (const column of order) {
    const middle = at(offsets, column.at(-1) ?? 0) / 2;
    for (const point of column) rows[point] = at(offsets, point) - middle;
  }
  const before = middleNeighbours(layers.before, order);
  const after = middleNeighbours(layers.after, order);
  const best = rows.slice();
  let shortest = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isForward = sweep % 2 === 0;
    const isLast = sweep >= sweeps - 2;
    for (let i = 0; i < order.length; i++)
      placeColumn(
        order[isForward ? i : order.length - 1 - i] ?? new Int32Array(),
        offsets,
        isForward || isLast ? before : null,
        !isForward || isLast ? after : null,
        rows,
      );
    const length = lengthOf(layers, rows);
    if (length >= shortest) continue;
    shortest = length;
    best.set(rows);
  }
  return best;
}

/** How far below the first of its column each point stands at least: two stations 1 apart, a dummy takes no room. */
function offsetsOf(order: LaneOrder, { columnOf, stations }: Layers): Float64Array {
  const offsets = new Float64Array(columnOf.length);
  const half = (point: number) => (point < stations ? 0.5 : 0);
  for (const column of order)
    for (let i = 1; i < column.length; i++) {
      const above = at(column, i - 1);
      const own = at(column, i);
      offsets[own] = at(offsets, above) + half(above) + half(own);
    }
  return offsets;
}

type Middle = { readonly point: Int32Array; readonly weight: Int32Array };

/** For each point the neighbour on one side with half of the tracks above it, and how many tracks there are. */
function middleNeighbours(side: Side, order: LaneOrder): Middle {
  const points = side.start.length - 1;
  const middle = { point: new Int32Array(points).fill(-1), weight: new Int32Array(points) };
  const place = new Int32Array(points);
  for (const column of order) for (let i = 0; i < column.length; i++) place[at(column, i)] = i;
  for (let own = 0; own < points; own++) {
    const positions: number[] = [];
    for (let k = at(side.start, own); k < at(side.start, own + 1); k++) {
      positions.push(k);
      middle.weight[own] = at(middle.weight, own) + at(side.weight, k);
    }
    positions.sort((a, b) => at(place, at(side.point, a)) - at(place, at(side.point, b)));
    let above = 0;
    for (const k of positions) {
      above += at(side.weight, k);
      if (2 * above < at(middle.weight, own)) continue;
      middle.point[own] = at(side.point, k);
      break;
    }
  }
  return middle;
}

/** So weak is the wish of a point to stay where it is, when nothing joins it on the sides looked at. */
const weak = 0.01;

type Pool = { first: number; weight: number; sum: number };

function placeColumn(
  column: Int32Array,
  offsets: Float64Array,
  before: Middle | null,
  after: Middle | null,
  rows: Float64Array,
): void {
  const pools: Pool[] = [];
  for (let i = 0; i < column.length; i++) {
    const own = at(column, i);
    const left = before === null ? 0 : at(before.weight, own);
    const right = after === null ? 0 : at(after.weight, own);
    const weight = left + right || weak;
    let wish = weak === weight ? weak * at(rows, own) : 0;
    if (before !== null && left > 0) wish += left * at(rows, at(before.point, own));
    if (after !== null && right > 0) wish += right * at(rows, at(after.point, own));
    const pool = { first: i, weight, sum: wish - weight * at(offsets, own) };
    for (let above = pools.at(-1); above !== undefined; above = pools.at(-1)) {
      if (above.sum / above.weight <= pool.sum / pool.weight) break;
      pool.first = above.first;
      pool.weight += above.weight;
      pool.sum += above.sum;
      pools.pop();
    }
    pools.push(pool);
  }
  for (let p = 0, i = 0; p < pools.length; p++) {
    const pool = pools[p] ?? { weight: 1, sum: 0 };
    const base = Math.round((2 * pool.sum) / pool.weight) / 2;
    for (; i < (pools[p + 1]?.first ?? column.length); i++)
      rows[at(column, i)] = base + at(offsets, at(column, i));
  }
}

function lengthOf({ after }: Layers, rows: Float64Array): number {
  let length = 0;
  for (let point = 0; point + 1 < after.start.length; point++)
    for (let k = at(after.start, point); k < at(after.start, point + 1); k++)
      length += at(after.weight, k) * Math.abs(at(rows, point) - at(rows, at(after.point, k)));
  return length;
}

const at = (values: Int32Array | Float64Array, position: number): number => values[position] ?? 0;
