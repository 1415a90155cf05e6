import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import { mergeAssessments } from '../../src/assessment/merge.ts';
import type { ExperienceFieldId, QualificationId, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { assessmentsIn } from '../worlds/arbitraries.ts';
import { claiming, from } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const catalog = openWorld({
  skills: ['planning', 'budget', 'teaching'],
  roles: ['clerk', 'planner', 'head', 'chief'].map((id) => ({ id, skills: [] })),
  qualifications: { master: { months: 24 }, doctorate: { months: 48 } },
  fields: ['school', 'office'],
});
const assessments = assessmentsIn(catalog);
const [planning, budget] = ['planning', 'budget'] as [SkillId, SkillId];
const [clerk, planner, head, chief] = ['clerk', 'planner', 'head', 'chief'] as [
  RoleId,
  RoleId,
  RoleId,
  RoleId,
];
const answering = (...answers: [SkillId, ReturnType<typeof claiming>][]): Assessment => ({
  ...emptyAssessment,
  answers: new Map(answers),
});
const byKey = <Value>(entries: ReadonlyMap<string, Value>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

describe('of two answers to one skill', () => {
  it('the later one holds, whichever side it is on', () => {
    const early = answering([planning, claiming(1, 10)]);
    const late = answering([planning, claiming(3, 11)]);
    expect(mergeAssessments(early, late).answers.get(planning)?.claim).toBe(3);
    expect(mergeAssessments(late, early).answers.get(planning)?.claim).toBe(3);
  });

  it('a later "not sure" holds against a claim', () => {
    const merged = mergeAssessments(
      answering([planning, claiming(4, 1)]),
      answering([planning, claiming(null, 2)]),
    );
    expect(merged.answers.get(planning)?.claim).toBeNull();
  });

  it('ours holds when both are of the same time', () => {
    const merged = mergeAssessments(
      answering([planning, claiming(1, 5)]),
      answering([planning, claiming(2, 5)]),
    );
    expect(merged.answers.get(planning)?.claim).toBe(1);
  });
});

describe('two assessments as one', () => {
  it('have the same answers from either side when no time is the same', () => {
    fc.assert(
      fc.property(assessments, assessments, (ours, others) => {
        const theirs = {
          ...others,
          answers: new Map(
            [...others.answers].map(([id, answer]) => [id, { ...answer, at: answer.at + 0.5 }]),
          ),
        };
        expect(byKey(mergeAssessments(ours, theirs).answers)).toEqual(
          byKey(mergeAssessments(theirs, ours).answers),
        );
      }),
    );
  });

  it('lose no answer, no field, no qualification and no dismissed role, and make none up', () => {
    fc.assert(
      fc.property(assessments, assessments, (ours, theirs) => {
        const merged = mergeAssessments(ours, theirs);
        const both = (idsOf: (of: Assessment) => Iterable<string>) =>
          expect([...idsOf(merged)].sort()).toEqual([...new Set([...idsOf(ours), ...idsOf(theirs)])].sort());
        both(({ answers }) => answers.keys());
        both(({ background }) => background.years.keys());
        both(({ background }) => background.qualifications.keys());
        both(({ dismissed }) => dismissed);
        both(({ askFirst }) => askFirst);
      }),
    );
  });

  it('are the one, when the other says nothing', () => {
    fc.assert(
      fc.property(assessments, (one) => {
        expect(mergeAssessments(one, emptyAssessment)).toEqual(one);
        expect(mergeAssessments(emptyAssessment, one)).toEqual(one);
      }),
    );
  });

  it('are the one, when they are the same', () => {
    fc.assert(
      fc.property(assessments, (one) => {
        expect(mergeAssessments(one, one)).toEqual(one);
      }),
    );
  });

  it('keep ours first among the goals, each once and at most three', () => {
    const goals = (...of: RoleId[]) => ({ ...emptyAssessment, goals: of });
    expect(mergeAssessments(goals(head, clerk), goals(clerk, planner, chief)).goals).toEqual([
      head,
      clerk,
      planner,
    ]);
  });
});

describe('where both speak of the background', () => {
  const merge = (ours: Parameters<typeof from>[0], theirs: Parameters<typeof from>[0]) =>
    mergeAssessments(
      { ...emptyAssessment, background: from(ours) },
      { ...emptyAssessment, background: from(theirs) },
    ).background;

  it('ours holds, entry by entry, and theirs fills in the rest', () => {
    const school = 'school' as ExperienceFieldId;
    const office = 'office' as ExperienceFieldId;
    const master = 'master' as QualificationId;
    expect(
      merge(
        {
          years: new Map([[school, 2]]),
          hoursPerWeek: 3,
          qualifications: new Map([[master, { kind: 'held' }]]),
        },
        {
          years: new Map([
            [school, 9],
            [office, 1],
          ]),
          hoursPerWeek: 8,
          qualifications: new Map([[master, { kind: 'in-progress', monthsLeft: 4 }]]),
        },
      ),
    ).toEqual(
      from({
        years: new Map([
          [school, 2],
          [office, 1],
        ]),
        hoursPerWeek: 3,
        qualifications: new Map([[master, { kind: 'held' }]]),
      }),
    );
  });

  it('none said of the hours is said: 0 holds against theirs', () => {
    expect(merge({ hoursPerWeek: 0 }, { hoursPerWeek: 8 }).hoursPerWeek).toBe(0);
  });

  it.each<[string, Parameters<typeof from>[0], Parameters<typeof from>[0], RoleId, number | null]>([
    ['come along with their role', {}, { currentRole: clerk, yearsInRole: 4 }, clerk, 4],
    [
      'of another role stay away from ours',
      { currentRole: head },
      { currentRole: clerk, yearsInRole: 4 },
      head,
      null,
    ],
    ['fill in the same role', { currentRole: head }, { currentRole: head, yearsInRole: 4 }, head, 4],
    [
      'of no role stay away from theirs',
      { yearsInRole: 9 },
      { currentRole: clerk, yearsInRole: 4 },
      clerk,
      4,
    ],
    [
      'of no role stay away from theirs without years',
      { yearsInRole: 9 },
      { currentRole: clerk },
      clerk,
      null,
    ],
  ])('years in a role %s', (_rule, ours, theirs, role, years) => {
    expect(merge(ours, theirs)).toEqual(from({ currentRole: role, yearsInRole: years }));
  });
});

it('merging changes neither of the two', () => {
  const ours = answering([planning, claiming(1, 1)]);
  const theirs = answering([planning, claiming(2, 2)], [budget, claiming(3, 3)]);
  const copies = structuredClone([ours, theirs]);
  mergeAssessments(ours, theirs);
  expect([ours, theirs]).toEqual(copies);
});
