// The map as layers: columns of points, joined only from one column to the next. A join that skips columns
// is cut by dummy points, one in each column between, so that whatever orders the points makes way for it.
// In: columns by station, joins. Out: neighbours of every point in flat arrays, for speed.

/** Two stations and how many tracks run between them. */
export type Join = { readonly from: number; readonly to: number; readonly weight: number };

/** The neighbours of point p on one side are `point[start[p]]` up to, not including, `point[start[p + 1]]`. */
export type Side = { readonly start: Int32Array; readonly point: Int32Array; readonly weight: Int32Array };

export type Layers = {
  /** Points below this number are stations, the others dummies. */
  readonly stations: number;
  readonly columnOf: readonly number[];
  readonly columns: number;
  readonly before: Side;
  readonly after: Side;
};

/** Joins within one column have no neighbours to give, and are left out. */
export function makeLayers(columnOfStation: readonly number[], joins: readonly Join[]): Layers {
  const columnOf = [...columnOfStation];
  const steps: Join[] = [];
  const column = (point: number) => columnOf[point] ?? 0;
  for (const join of joins) {
    const isForward = column(join.from) < column(join.to);
    const last = isForward ? join.to : join.from;
    let from = isForward ? join.from : join.to;
    if (column(from) === column(last)) continue;
    for (let next = column(from) + 1; next < column(last); next++) {
      const dummy = columnOf.push(next) - 1;
      steps.push({ from, to: dummy, weight: join.weight });
      from = dummy;
    }
    steps.push({ from, to: last, weight: join.weight });
  }
  return {
    stations: columnOfStation.length,
    columnOf,
    columns: Math.max(-1, ...columnOfStation) + 1,
    before: sideOf(
      columnOf.length,
      steps,
      ({ to }) => to,
      ({ from }) => from,
    ),
    after: sideOf(
      columnOf.length,
      steps,
      ({ from }) => from,
      ({ to }) => to,
    ),
  };
}

function sideOf(
  points: number,
  steps: readonly Join[],
  ownerOf: (step: Join) => number,
  neighbourOf: (step: Join) => number,
): Side {
  const start = new Int32Array(points + 1);
  for (const step of steps) add(start, ownerOf(step) + 1, 1);
  for (let point = 0; point < points; point++) add(start, point + 1, at(start, point));
  const next = start.slice();
  const point = new Int32Array(steps.length);
  const weight = new Int32Array(steps.length);
  for (const step of steps) {
    const slot = at(next, ownerOf(step));
    add(next, ownerOf(step), 1);
    point[slot] = neighbourOf(step);
    weight[slot] = step.weight;
  }
  return { start, point, weight };
}

/**
 * What stands in a flat array; its positions are always inside. Each file with such loops has its own: the
 * test runner reaches what is imported through a getter, and that takes ten times as long as the work.
 */
const at = (values: Int32Array, position: number): number => values[position] ?? 0;
const add = (values: Int32Array, position: number, more: number) => {
  values[position] = at(values, position) + more;
};
