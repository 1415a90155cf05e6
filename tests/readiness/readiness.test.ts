import { describe, expect, it } from 'vitest';
import { inferBelief } from '../../src/belief/belief.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { measureReadiness } from '../../src/readiness/readiness.ts';
import { assessmentOf, scoringVectors, scoringWorld } from '../worlds/scoringVectors.ts';

describe.each(scoringVectors)('agrees with the independent implementation: $name', (vector) => {
  const assessment = assessmentOf(vector);
  const results = measureReadiness(scoringWorld, assessment, inferBelief(scoringWorld, assessment));

  it.each(Object.entries(vector.expect.readiness))('readiness for %s', (role, expected) => {
    const found = results.get(role as RoleId);
    expect(found?.share).toBeCloseTo(expected.share, 5);
    expect(found?.sd).toBeCloseTo(expected.sd, 5);
    expect(found?.low).toBeCloseTo(expected.low, 5);
    expect(found?.high).toBeCloseTo(expected.high, 5);
    expect(found?.coverage).toBeCloseTo(expected.coverage, 5);
    found?.role.requirements.forEach(({ skill }, i) => {
      expect(found.atLevel[i]).toBeCloseTo(expected.atLevel[skill.id] ?? -1, 5);
    });
  });
});
