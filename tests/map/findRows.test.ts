import { expect, it } from 'vitest';
import { countCrossings } from '../../src/map/crossings.ts';
import { findRows } from '../../src/map/findRows.ts';

/** Found by search: sweeps from everywhere end with a crossing that the order of the list does without. */
it.each([
  [
    [1, 2, 0, 0, 1, 2, 0],
    ['2-5', '6-5', '2-4', '3-4', '6-4'],
  ],
  [
    [2, 0, 0, 1, 0, 2, 0, 1],
    ['6-5', '1-5', '1-7', '4-7', '4-5'],
  ],
])(
  'the order of the list is kept where no other that was tried is as good: columns %j',
  (columns, joined) => {
    const joins = joined.map((join) => {
      const [from = 0, to = 0] = join.split('-').map(Number);
      return { from, to, weight: 1 };
    });
    const rows = findRows({ columns, heights: columns.map(() => 0), joins });
    const at = (station: number) => ({ x: columns[station] ?? 0, y: rows[station] ?? 0 });
    expect(countCrossings(joins, at)).toBe(0);
  },
);
