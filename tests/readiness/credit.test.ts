import { describe, expect, it } from 'vitest';
import { creditFor, expectCredit } from '../../src/readiness/credit.ts';

/** Every quarter of a level. */
const held = Array.from({ length: 17 }, (_, quarter) => quarter / 4);
const asked = [1, 2, 3, 4];

describe('the credit for a level', () => {
  it.each([
    [1, [0, 1, 1, 1, 1]],
    [2, [0, 0.6, 1, 1, 1]],
    [3, [0, 0.25, 0.6, 1, 1]],
    [4, [0, 0.1, 0.25, 0.6, 1]],
  ])('where %i is asked', (need, credits) => {
    expect([0, 1, 2, 3, 4].map((level) => creditFor(level, need))).toEqual(credits);
  });

  it('is linear between whole levels', () => {
    expect(creditFor(2.5, 3)).toBeCloseTo(0.8, 12);
    expect(creditFor(1.25, 4)).toBeCloseTo(0.1375, 12);
    expect(creditFor(0.5, 1)).toBeCloseTo(0.5, 12);
  });

  it('two levels short is less than half', () => {
    expect(creditFor(1, 3)).toBeLessThan(0.5);
  });

  it('is all from the level asked on: more never counts', () => {
    for (const need of asked)
      for (const level of held.filter((each) => each >= need)) expect(creditFor(level, need)).toBe(1);
  });

  it('is less than all below it, and nothing only at 0', () => {
    for (const need of asked)
      for (const level of held.filter((each) => each < need)) {
        expect(creditFor(level, need)).toBeLessThan(1);
        expect(creditFor(level, need) > 0).toBe(level > 0);
      }
  });

  it('never falls with a higher level, and never rises where more is asked', () => {
    for (const level of held) {
      const credits = asked.map((need) => creditFor(level, need));
      expect(credits).toEqual(credits.toSorted((a, b) => b - a));
    }
    for (const need of asked) {
      const credits = held.map((level) => creditFor(level, need));
      expect(credits).toEqual(credits.toSorted((a, b) => a - b));
    }
  });
});

describe('the expected credit', () => {
  it('of a certain level is its credit, without variance', () => {
    expect(expectCredit([0, 0, 1, 0, 0], 3)).toEqual({ mean: 0.6, variance: 0 });
  });

  it('weighs each level by its chance', () => {
    const { mean, variance } = expectCredit([0.25, 0, 0.5, 0.25, 0], 3);
    expect(mean).toBeCloseTo(0.55, 12);
    expect(variance).toBeCloseTo(0.1275, 12);
  });

  it('is less than the credit of the mean level where doubt is about the level asked', () => {
    expect(expectCredit([0, 0, 0.5, 0, 0.5], 3).mean).toBeLessThan(creditFor(3, 3));
  });

  it('has no variance where every level counts alike', () => {
    expect(expectCredit([0, 0.25, 0.25, 0.25, 0.25], 1)).toEqual({ mean: 1, variance: 0 });
  });
});
