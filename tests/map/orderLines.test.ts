import { expect, it } from 'vitest';
import { orderLines } from '../../src/map/orderLines.ts';

/** Lines 0, 1, ... and how often two of them meet, as `'0-2'`. */
const ordered = (count: number, ...meetings: readonly string[]) =>
  orderLines(
    Array.from({ length: count }, (_, a) =>
      Array.from({ length: count }, (_, b) => meetings.filter((meeting) => meeting === `${a}-${b}`).length),
    ),
  );

it('lines that never meet keep their order', () => {
  expect(ordered(4)).toEqual([0, 1, 2, 3]);
});

it('lines that meet lie side by side', () => {
  const [a = 0, b = 0, c = 0, d = 0] = ordered(4, '0-3', '3-1', '1-2');
  expect([Math.abs(a - d), Math.abs(d - b), Math.abs(b - c)]).toEqual([1, 1, 1]);
});

it('what meets more often lies nearer', () => {
  const [a = 0, b = 0, c = 0] = ordered(3, '0-1', '2-0', '2-0', '1-2', '1-2');
  expect(Math.abs(a - b)).toBe(2);
  expect(c).toBe(1);
});

it('there may be no line', () => expect(ordered(0)).toEqual([]));
