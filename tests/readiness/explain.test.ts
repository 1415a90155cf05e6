import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { inferBelief } from '../../src/belief/belief.ts';
import { explain, widestGaps } from '../../src/readiness/explain.ts';
import { measureReadiness } from '../../src/readiness/readiness.ts';
import { assessmentsIn, worlds } from '../worlds/arbitraries.ts';
import { knowing, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

// clerk asks 2 of planning (essential), 4 of budget (important) and 1 of teaching (helpful).
const catalog = openWorld({
  skills: ['teaching', 'budget', 'planning'],
  roles: [
    {
      id: 'clerk',
      skills: [
        { skill: 'planning', level: 2, weight: 3 },
        { skill: 'budget', level: 4, weight: 2 },
        { skill: 'teaching', level: 1, weight: 1 },
      ],
    },
    { id: 'guest', skills: [] },
  ],
});
const explained = (levels: Parameters<typeof knowing>[1], role = 'clerk') => {
  const belief = knowing(catalog, levels);
  return explain(emptyAssessment, belief, the(measureReadiness(catalog, emptyAssessment, belief), role));
};

describe('the rows of an explanation', () => {
  it('say what each skill brings and what is still open, by weight', () => {
    const rows = explained({ planning: 1, budget: 3, teaching: 0 }).map(
      ({ requirement, contribution, shortfall }) => [requirement.skill.id, contribution, shortfall] as const,
    );
    const expected = [
      ['planning', (3 / 6) * 0.6, (3 / 6) * 0.4],
      ['teaching', 0, 1 / 6],
      ['budget', (2 / 6) * 0.6, (2 / 6) * 0.4],
    ] as const;
    expect(rows.map(([skill]) => skill)).toEqual(expected.map(([skill]) => skill));
    for (const [i, [, contribution, shortfall]] of rows.entries()) {
      expect(contribution).toBeCloseTo(expected[i]?.[1] ?? -1, 12);
      expect(shortfall).toBeCloseTo(expected[i]?.[2] ?? -1, 12);
    }
  });

  it("stand in the role's own order where nothing is open", () => {
    const rows = explained({ planning: 4, budget: 4, teaching: 4 });
    expect(rows.map(({ requirement }) => requirement.skill.id)).toEqual(['planning', 'budget', 'teaching']);
    expect(rows.map(({ shortfall }) => shortfall)).toEqual([0, 0, 0]);
  });

  it('are none for a role that requires nothing', () => {
    expect(explained({}, 'guest')).toEqual([]);
  });

  it('add up: contributions to the share, and all parts to 1', () => {
    fc.assert(
      fc.property(
        worlds
          .map((world) => openWorld(world))
          .chain((any) => assessmentsIn(any).map((said) => [any, said] as const)),
        ([any, said]) => {
          const belief = inferBelief(any, said);
          for (const result of measureReadiness(any, said, belief).values()) {
            const rows = explain(said, belief, result);
            if (rows.length === 0) continue;
            const contributions = rows.reduce((sum, { contribution }) => sum + contribution, 0);
            const shortfalls = rows.reduce((sum, { shortfall }) => sum + shortfall, 0);
            expect(contributions).toBeCloseTo(result.share, 12);
            expect(contributions + shortfalls).toBeCloseTo(1, 12);
            for (const [i, { shortfall }] of rows.slice(1).entries())
              expect(shortfall).toBeLessThanOrEqual(rows[i]?.shortfall ?? -1);
          }
        },
      ),
    );
  });
});

describe('the widest gaps', () => {
  const gaps = (levels: Parameters<typeof knowing>[1], count: number) => {
    const belief = knowing(catalog, levels);
    const result = the(measureReadiness(catalog, emptyAssessment, belief), 'clerk');
    return widestGaps(emptyAssessment, belief, result, count).map(({ requirement }) => requirement.skill.id);
  };

  it('are as many as asked for, the largest first', () => {
    expect(gaps({ planning: 1, budget: 3, teaching: 0 }, 3)).toEqual(['planning', 'teaching', 'budget']);
    expect(gaps({ planning: 1, budget: 3, teaching: 0 }, 2)).toEqual(['planning', 'teaching']);
  });

  it('leave out what is reached', () => {
    expect(gaps({ planning: 2, budget: 4, teaching: 0 }, 3)).toEqual(['teaching']);
    expect(gaps({ planning: 2, budget: 4, teaching: 1 }, 3)).toEqual([]);
  });
});
