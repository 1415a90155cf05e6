import { expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { inferBelief } from '../../src/belief/belief.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { largestChanges } from '../../src/readiness/changes.ts';
import { measureReadiness, type Readiness } from '../../src/readiness/readiness.ts';
import { openWorld } from '../worlds/world.ts';

const catalog = openWorld({
  skills: ['a'],
  roles: ['one', 'two', 'three', 'four'].map((id) => ({ id, skills: [{ skill: 'a', level: 2, weight: 3 }] })),
});
const plain = measureReadiness(catalog, emptyAssessment, inferBelief(catalog, emptyAssessment));

/** Shares by role; those named last have too little coverage for a figure. */
function results(shares: Readonly<Record<string, number>>, early: readonly string[] = []) {
  return new Map(
    [...plain].map(([id, result]): [RoleId, Readiness] => [
      id,
      { ...result, share: shares[id] ?? 0.5, coverage: early.includes(id) ? 0 : 1 },
    ]),
  );
}
const before = results({});

it('the largest change comes first, whether up or down', () => {
  const now = results({ one: 0.52, two: 0.4, three: 0.55 });
  expect(largestChanges(before, now, 3).map(({ role }) => role.id)).toEqual(['two', 'three', 'one']);
  expect(largestChanges(before, now, 1)[0]?.difference).toBeCloseTo(-0.1);
});

it('roles without a figure come after those that have one', () => {
  const now = results({ one: 0.9, two: 0.51 }, ['one']);
  expect(largestChanges(before, now, 4).map(({ role }) => role.id)).toEqual(['two', 'three', 'four', 'one']);
});

it('roles that moved alike keep the order of the catalog', () => {
  expect(largestChanges(before, results({}), 2).map(({ role }) => role.id)).toEqual(['one', 'two']);
});
