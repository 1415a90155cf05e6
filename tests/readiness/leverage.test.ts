import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { type Belief, describeLevels, inferBelief } from '../../src/belief/belief.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { bands } from '../../src/readiness/band.ts';
import { type Leverage, leverageOfSkills } from '../../src/readiness/leverage.ts';
import { measureReadiness } from '../../src/readiness/readiness.ts';
import { assessmentsIn, worlds } from '../worlds/arbitraries.ts';
import { knowing, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

// clerk asks 2 of planning (essential), 4 of budget (important) and 1 of teaching (helpful); nobody asks other.
// planner asks 2 of planning and nothing else, and so does captain, who needs a licence too.
const justPlanning = [{ skill: 'planning', level: 2, weight: 3 }];
const catalog = openWorld({
  skills: ['other', 'teaching', 'budget', 'planning'],
  qualifications: { licence: { months: 12 } },
  roles: [
    {
      id: 'clerk',
      skills: [
        { skill: 'planning', level: 2, weight: 3 },
        { skill: 'budget', level: 4, weight: 2 },
        { skill: 'teaching', level: 1, weight: 1 },
      ],
    },
    { id: 'planner', skills: justPlanning },
    { id: 'captain', skills: justPlanning, requires: [['licence']] },
  ],
});

function leverage(belief: Belief, matters: readonly string[], of: Catalog = catalog): Leverage[] {
  const results = measureReadiness(of, emptyAssessment, belief);
  return leverageOfSkills(
    of,
    belief,
    results,
    matters.map((id) => the(of.roles, id)),
  );
}
const risesOf = (found: readonly Leverage[]) =>
  Object.fromEntries(found.map(({ skill, rise }) => [skill.id, rise]));
const lifted = (found: readonly Leverage[], skill: string) =>
  found.find((each) => each.skill.id === skill)?.lifted.map(({ role, band }) => [role.id, band]);

describe('the rise of a skill', () => {
  it('is what one level more brings, by weight: nothing where enough is held, nothing where nobody asks', () => {
    const rises = risesOf(
      leverage(knowing(catalog, { planning: 1, budget: 4, teaching: 1, other: 0 }), ['clerk']),
    );
    expect(rises).toEqual({ planning: expect.closeTo(0.2, 12), budget: 0, teaching: 0, other: 0 });
  });

  it('piles at the top: what would pass Expert stays there', () => {
    const belief = knowing(catalog, { planning: 4, teaching: 4, other: 4 });
    const half = {
      ...belief,
      levels: new Map([
        ...belief.levels,
        [the(catalog.skills, 'budget').id, describeLevels([0, 0, 0, 0.5, 0.5])] as const,
      ]),
    };
    expect(risesOf(leverage(half, ['clerk'])).budget).toBeCloseTo((2 / 6) * 0.2, 12);
  });

  it('is the mean over the roles that matter, also those that do not ask it', () => {
    const belief = knowing(catalog, { planning: 1, budget: 3, teaching: 1, other: 1 });
    const rises = risesOf(leverage(belief, ['clerk', 'planner']));
    expect(rises.planning).toBeCloseTo((0.2 + 0.4) / 2, 12);
    expect(rises.budget).toBeCloseTo((2 / 6) * 0.4 * 0.5, 12);
  });

  it('is nothing when no role matters', () => {
    const found = leverage(knowing(catalog, { planning: 1 }), []);
    expect(found.map(({ skill, rise }) => [skill.id, rise])).toEqual(
      [...catalog.skills.keys()].map((id) => [id, 0]),
    );
  });

  it('is that of measuring again with its chances moved up, for any answers', () => {
    fc.assert(
      fc.property(
        worlds
          .map((world) => openWorld(world))
          .chain((any) => assessmentsIn(any).map((said) => [any, inferBelief(any, said)] as const)),
        ([any, belief]) => {
          const matters = [...any.roles.values()];
          const before = measureReadiness(any, emptyAssessment, belief);
          for (const { skill, rise, lifted: higher } of leverageOfSkills(any, belief, before, matters)) {
            const [a = 0, b = 0, c = 0, d = 0, e = 0] = the(belief.levels, skill.id).chances;
            const levels = new Map([
              ...belief.levels,
              [skill.id, describeLevels([0, a, b, c, d + e])] as const,
            ]);
            const after = measureReadiness(any, emptyAssessment, { ...belief, levels });
            const gains = matters.map(({ id }) => the(after, id).share - the(before, id).share);
            expect(rise).toBeCloseTo(gains.reduce((sum, gain) => sum + gain, 0) / matters.length, 12);
            expect(rise).toBeGreaterThanOrEqual(0);
            const nearer = matters.filter(
              ({ id }) => bands.indexOf(the(after, id).band) < bands.indexOf(the(before, id).band),
            );
            expect(higher.map(({ role, band }) => [role.id, band])).toEqual(
              nearer.map(({ id }) => [id, the(after, id).band]),
            );
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('the order of the skills', () => {
  it('has the largest rise first', () => {
    const found = leverage(knowing(catalog, { planning: 1, budget: 3, teaching: 0, other: 0 }), ['clerk']);
    expect(found.map(({ skill }) => skill.id)).toEqual(['planning', 'teaching', 'budget', 'other']);
  });

  it('is that of the catalog where the rise is the same', () => {
    const found = leverage(knowing(catalog, { planning: 4, budget: 4, teaching: 4, other: 4 }), ['clerk']);
    expect(found.map(({ skill }) => skill.id)).toEqual(['other', 'teaching', 'budget', 'planning']);
  });
});

describe('the roles gaining', () => {
  /** A role of so many skills of weight 1; what one level more of the first brings is 0.4 of its part. */
  const gaining = (count: number) => {
    const skills = Array.from({ length: count }, (_, i) => `s${i}`);
    const wide = openWorld({
      skills,
      roles: [{ id: 'wide', skills: skills.map((skill) => ({ skill, level: 2, weight: 1 })) }],
    });
    const found = leverage(knowing(wide, { s0: 1 }), ['wide'], wide);
    return found.find(({ skill }) => skill.id === 's0')?.gaining.map(({ id }) => id);
  };

  it('gain two points of a hundred or more', () => {
    expect(gaining(19)).toEqual(['wide']);
    expect(gaining(21)).toEqual([]);
  });
});

describe('the roles lifted', () => {
  it('are named with the band they come into', () => {
    // planner: from one level short (0.6, Build) to Ready. clerk: from 0.3 + 0.08 + 0.17 (Build) to 0.75.
    const found = leverage(knowing(catalog, { planning: 1, budget: 2, teaching: 1 }), ['clerk', 'planner']);
    expect(lifted(found, 'planning')).toEqual([
      ['clerk', 'stretch'],
      ['planner', 'ready'],
    ]);
    expect(lifted(found, 'teaching')).toEqual([]);
  });

  it('come no nearer than Stretch while a required gate is open', () => {
    const found = leverage(knowing(catalog, { planning: 1 }), ['captain']);
    expect(lifted(found, 'planning')).toEqual([['captain', 'stretch']]);
  });

  it('are none where all is there but a gate', () => {
    expect(lifted(leverage(knowing(catalog, { planning: 2 }), ['captain']), 'planning')).toEqual([]);
  });

  it('come to Ready by an essential skill reaching its level, though the share was enough before', () => {
    const wide = openWorld({
      skills: ['one', 'two', 'three'],
      roles: [
        { id: 'chief', skills: ['one', 'two', 'three'].map((skill) => ({ skill, level: 2, weight: 3 })) },
      ],
    });
    const found = leverage(knowing(wide, { one: 1, two: 2, three: 2 }), ['chief'], wide);
    expect(lifted(found, 'one')).toEqual([['chief', 'ready']]);
    expect(lifted(found, 'two')).toEqual([]);
  });
});
