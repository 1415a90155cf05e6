// Which row does each station get? In: its column, the height where its lines would have it, and the joins.
// Out: a row for each. Several starts are tried, and compared as they would be drawn, with straight tracks.
import { closeUp } from './closeUp.ts';
import { countCrossings } from './crossings.ts';
import { giveRows } from './giveRows.ts';
import { type Join, makeLayers } from './layers.ts';
import { orderLanes } from './orderLanes.ts';
import { startOrder } from './startOrder.ts';

/**
 * Points worked on in all tries together, and the most tries: more of them take away few crossings. Set so
 * that 1,000 roles get a single try and 40 roles take under 10 ms.
 */
const mostPoints = 5500;
const mostTries = 24;
/** How far chance moves a station from the height of its lines, in lines; the first try has none. */
const scatter = 1;

type Sketch = {
  readonly columns: readonly number[];
  /** Where a station's lines would have it; any scale. */
  readonly heights: readonly number[];
  readonly joins: readonly Join[];
};

/**
 * Where there is more than one try, never more crossings than with the stations of each column in the order
 * given. A map too large for a second try is not compared with that order, which takes as long as a try.
 */
export function findRows({ columns, heights, joins }: Sketch): readonly number[] {
  const layers = makeLayers(columns, joins);
  const tries = Math.min(mostTries, Math.floor(mostPoints / layers.columnOf.length));
  const random = makeRandom(1);
  const attempt = (start: readonly number[]): readonly number[] => {
    const rows = giveRows(layers, orderLanes(layers, startOrder(layers, start)));
    const own = [...rows.subarray(0, layers.stations)];
    const closed = closeUp(own);
    return own.map((row) => closed.get(row) ?? 0);
  };
  const first = attempt(heights);
  if (tries <= 1) return first;
  const tracks = joins.flatMap((join) => Array.from({ length: join.weight }, () => join));
  const cost = (rows: readonly number[]) =>
    countCrossings(tracks, (station) => ({ x: columns[station] ?? 0, y: rows[station] ?? 0 }));
  let best = first;
  let fewest = cost(first);
  for (let i = 0; i < tries && fewest > 0; i++) {
    const rows =
      i === 0 ? rowsAsListed(columns) : attempt(heights.map((height) => height + scatter * (random() - 0.5)));
    const crossings = cost(rows);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = rows;
  }
  return best;
}

/** One below the other in their column. */
function rowsAsListed(columns: readonly number[]): readonly number[] {
  const filled = new Map<number, number>();
  return columns.map((column) => {
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    return row;
  });
}

/** From 0 up to 1, the same each time: a linear congruence (Numerical Recipes), enough to scatter with. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
