// In which order do the points of each column stand, so that few tracks cross? In: layers and an order to
// start from. Out: the order with the fewest crossings met on the way.
// The method: sweeps to and fro, each point going to the barycentre of its neighbours in the column before
// (Sugiyama and others, 1981), then neighbours exchanged while crossings fall (Gansner and others, 1993).
// What is needed in every sweep is allocated once: collecting it would take longer than the work.
import type { Layers, Side } from './layers.ts';

/** The points of each column, from the top. */
export type LaneOrder = readonly Int32Array[];

type Work = {
  readonly layers: Layers;
  readonly order: LaneOrder;
  /** Where each point stands in its column. */
  readonly place: Int32Array;
  readonly barycentre: Float64Array;
  readonly tree: Int32Array;
};

/** At most so many sweeps, and no more after these many without a gain: another start then promises more. */
const sweeps = 24;
const patience = 3;
/** Passes of exchanges after a sweep; nearly all gain is in the first ones. */
const passes = 4;

export function orderLanes(layers: Layers, start: LaneOrder): LaneOrder {
  const points = layers.columnOf.length;
  const order = start.map((column) => column.slice());
  const place = new Int32Array(points);
  const work = {
    layers,
    order,
    place,
    barycentre: new Float64Array(points),
    tree: new Int32Array(points + 1),
  };
  for (const column of order) settle(column, place);
  const best = place.slice();
  let fewest = countLayered(work);
  for (let sweep = 0, gainless = 0; sweep < sweeps && gainless < patience && fewest > 0; sweep++) {
    const isForward = sweep % 2 === 0;
    for (let i = 1; i < order.length; i++)
      sortByBarycentre(work, isForward ? i : order.length - 1 - i, isForward);
    // On every other journey what would neither gain nor lose changes places too, and opens other ways.
    for (let pass = 0; pass < passes && exchange(work, pass === 0 && sweep % 4 > 1); pass++);
    const crossings = countLayered(work);
    gainless = crossings < fewest ? 0 : gainless + 1;
    if (crossings >= fewest) continue;
    fewest = crossings;
    best.set(place);
  }
  return order.map((column) => column.sort((a, b) => at(best, a) - at(best, b)));
}

function settle(column: Int32Array, place: Int32Array): void {
  for (let i = 0; i < column.length; i++) place[at(column, i)] = i;
}

/** A point without neighbours on that side keeps its height. Points come nearly sorted: they are inserted. */
function sortByBarycentre(
  { layers, order, place, barycentre }: Work,
  index: number,
  isForward: boolean,
): void {
  const { start, point, weight } = isForward ? layers.before : layers.after;
  const column = order[index] ?? new Int32Array();
  const stretch = (order[isForward ? index - 1 : index + 1]?.length ?? 0) / column.length;
  for (let i = 0; i < column.length; i++) {
    const own = at(column, i);
    let sum = 0;
    let total = 0;
    for (let k = at(start, own); k < at(start, own + 1); k++) {
      sum += at(weight, k) * at(place, at(point, k));
      total += at(weight, k);
    }
    const height = total === 0 ? (i + 0.5) * stretch - 0.5 : sum / total;
    barycentre[own] = height;
    let to = i;
    for (; to > 0 && at(barycentre, at(column, to - 1)) > height; to--) column[to] = at(column, to - 1);
    column[to] = own;
  }
  settle(column, place);
}

/** One pass over all neighbours in a column; whether it took crossings away. */
function exchange({ layers: { before, after }, order, place }: Work, onDraw: boolean): boolean {
  let hasGained = false;
  for (const column of order)
    for (let i = 0; i + 1 < column.length; i++) {
      const upper = at(column, i);
      const lower = at(column, i + 1);
      const gain = gainOfExchange(before, place, upper, lower) + gainOfExchange(after, place, upper, lower);
      if (gain < 0 || (gain === 0 && !onDraw)) continue;
      column[i] = lower;
      column[i + 1] = upper;
      place[lower] = i;
      place[upper] = i + 1;
      if (gain > 0) hasGained = true;
    }
  return hasGained;
}

/** Crossings on one side of two points as they stand, less those after their exchange. */
function gainOfExchange(
  { start, point, weight }: Side,
  place: Int32Array,
  upper: number,
  lower: number,
): number {
  const upperEnd = at(start, upper + 1);
  const lowerEnd = at(start, lower + 1);
  let gain = 0;
  for (let i = at(start, upper); i < upperEnd; i++)
    for (let j = at(start, lower); j < lowerEnd; j++) {
      const lead = at(place, at(point, i)) - at(place, at(point, j));
      if (lead !== 0) gain += (lead > 0 ? 1 : -1) * at(weight, i) * at(weight, j);
    }
  return gain;
}

/** Crossings between columns, in n log n: a Fenwick tree counts the ends met so far above each end. */
function countLayered({ layers: { after }, order, place, tree }: Work): number {
  let crossings = 0;
  for (let c = 0; c + 1 < order.length; c++) {
    const column = order[c] ?? new Int32Array();
    const size = order[c + 1]?.length ?? 0;
    tree.fill(0, 0, size + 1);
    let met = 0;
    for (let p = 0; p < column.length; p++) {
      const own = at(column, p);
      for (let k = at(after.start, own); k < at(after.start, own + 1); k++) {
        let notBelow = 0;
        for (let i = at(place, at(after.point, k)) + 1; i > 0; i -= i & -i) notBelow += at(tree, i);
        crossings += at(after.weight, k) * (met - notBelow);
      }
      for (let k = at(after.start, own); k < at(after.start, own + 1); k++) {
        met += at(after.weight, k);
        for (let i = at(place, at(after.point, k)) + 1; i <= size; i += i & -i)
          tree[i] = at(tree, i) + at(after.weight, k);
      }
    }
  }
  return crossings;
}

const at = (values: Int32Array | Float64Array, position: number): number => values[position] ?? 0;
