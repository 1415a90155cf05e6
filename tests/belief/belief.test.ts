import { describe, expect, it } from 'vitest';
import { inferBelief } from '../../src/belief/belief.ts';
import type { RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { assessmentOf, scoringVectors, scoringWorld } from '../worlds/scoringVectors.ts';

describe.each(scoringVectors)('agrees with the independent implementation: $name', (vector) => {
  const { levels, resembles } = inferBelief(scoringWorld, assessmentOf(vector));

  it.each(Object.entries(vector.expect.resembles))('resembles %s', (role, chance) => {
    expect(resembles.get(role as RoleId)).toBeCloseTo(chance, 5);
  });

  it.each(Object.entries(vector.expect.level))('level of %s', (skill, { mean, low, high }) => {
    const level = levels.get(skill as SkillId);
    expect(level?.mean).toBeCloseTo(mean, 5);
    expect(level?.low).toBeCloseTo(low, 5);
    expect(level?.high).toBeCloseTo(high, 5);
  });

  it.each(Object.entries(vector.expect.marginal))('chances of the levels of %s', (skill, chances) => {
    const found = levels.get(skill as SkillId)?.chances ?? [];
    expect(found).toHaveLength(5);
    for (const [level, chance] of found.entries()) expect(chance).toBeCloseTo(chances[level] ?? -1, 5);
  });
});
