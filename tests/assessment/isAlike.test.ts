import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/assessment/answer.ts';
import { isAlike } from '../../src/assessment/isAlike.ts';
import { saying } from '../worlds/persons.ts';

/** So many claims at one level, and so many at another; the rest is "not sure". */
const mix = (...parts: [count: number, claim: Level | null][]) =>
  saying(
    Object.fromEntries(
      parts.flatMap(([count, claim], part) =>
        Array.from({ length: count }, (_, i): [string, Level | null] => [`skill-${part}-${i}`, claim]),
      ),
    ),
  );

describe('ten claims or more are alike', () => {
  it('when all are the same', () => {
    expect(isAlike(mix([10, 3]))).toBe(true);
    expect(isAlike(mix([40, 0]))).toBe(true);
  });

  it('up to a standard deviation just under 0.4: five of 26 a level off', () => {
    expect(isAlike(mix([21, 2], [5, 3]))).toBe(true);
  });

  it('no more from just over 0.4: five of 24 a level off', () => {
    expect(isAlike(mix([19, 2], [5, 3]))).toBe(false);
  });

  it.each<[Level, Level]>([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 3],
    [3, 2],
    [2, 1],
    [1, 0],
  ])('no more at 0.4 itself: two of ten at %i and not at %i', (most, off) => {
    expect(isAlike(mix([8, most], [2, off]))).toBe(false);
  });

  it('one claim far off is enough to differ', () => {
    expect(isAlike(mix([15, 1], [1, 4]))).toBe(false);
  });
});

it('nine claims may well be alike by chance, and "not sure" is none', () => {
  expect(isAlike(mix([9, 3]))).toBe(false);
  expect(isAlike(mix([9, 3], [5, null]))).toBe(false);
});

it('"not sure" does not make ten claims differ', () => {
  expect(isAlike(mix([10, 4], [10, null]))).toBe(true);
});

it('nothing said is not alike', () => {
  expect(isAlike(saying({}))).toBe(false);
});
