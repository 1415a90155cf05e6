import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersMissing, coverageOf, isTooEarly, leastCoverage } from '../../src/readiness/coverage.ts';
import { saying, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

/** A role whose skills s0, s1 ... have these weights. */
function roleOf(weights: readonly number[]) {
  const skills = weights.map((_, i) => `s${i}`);
  const catalog = openWorld({
    skills: [...skills, 'other'],
    roles: [{ id: 'clerk', skills: weights.map((weight, i) => ({ skill: `s${i}`, level: 2, weight })) }],
  });
  return the(catalog.roles, 'clerk');
}
/** Claims of the skills at these places. */
const claimed = (...places: number[]) =>
  saying(Object.fromEntries(places.map((place) => [`s${place}`, 2 as const])));

describe('a figure is too early', () => {
  it('under a third of the weight, and no more at a third exactly', () => {
    const role = roleOf([1, 1, 1]);
    expect(isTooEarly({ coverage: coverageOf(role, claimed()) })).toBe(true);
    expect(isTooEarly({ coverage: coverageOf(role, claimed(0)) })).toBe(false);
    expect(isTooEarly({ coverage: coverageOf(roleOf([1, 1, 1, 1]), claimed(0)) })).toBe(true);
  });

  it('at a third exactly for no number of skills', () => {
    for (let third = 1; third <= 40; third++) {
      const role = roleOf(new Array(third * 3).fill(1));
      const places = Array.from({ length: third }, (_, i) => i);
      expect(isTooEarly({ coverage: coverageOf(role, claimed(...places)) })).toBe(false);
      expect(isTooEarly({ coverage: coverageOf(role, claimed(...places.slice(1))) })).toBe(true);
    }
  });

  it('whatever was answered "not sure"', () => {
    expect(coverageOf(roleOf([1, 2, 3]), saying({ s0: 2, s1: null, s2: null }))).toBeCloseTo(1 / 6, 12);
  });

  it('never for a role that requires nothing', () => {
    expect(coverageOf(roleOf([]), claimed())).toBe(1);
  });
});

describe('the answers missing', () => {
  it('take the heaviest open skills first', () => {
    expect(answersMissing(claimed(), roleOf([1, 3, 1, 1, 3]))).toBe(1);
    expect(answersMissing(claimed(), roleOf([1, 1, 1, 1, 1, 1, 1]))).toBe(3);
  });

  it('are none once a third is reached', () => {
    expect(answersMissing(claimed(0), roleOf([1, 1, 1]))).toBe(0);
    expect(answersMissing(claimed(), roleOf([]))).toBe(0);
  });

  it('do not count "not sure" nor skills the role does not ask as given', () => {
    expect(answersMissing(saying({ s0: null, other: 3 }), roleOf([1, 1, 1]))).toBe(1);
  });

  it('given, the heaviest first, reach a third, and one fewer does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat({ max: 29 })),
        (weights, places) => {
          const role = roleOf(weights);
          const before = places.filter((place) => place < weights.length);
          const missing = answersMissing(claimed(...before), role);
          const open = weights
            .map((weight, place) => ({ weight, place }))
            .filter(({ place }) => !before.includes(place))
            .sort((a, b) => b.weight - a.weight)
            .map(({ place }) => place);
          const after = (count: number) => coverageOf(role, claimed(...before, ...open.slice(0, count)));
          expect(after(missing)).toBeGreaterThanOrEqual(leastCoverage);
          if (missing > 0) expect(after(missing - 1)).toBeLessThan(leastCoverage);
        },
      ),
      { numRuns: 200 },
    );
  });
});
