import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  emptyAssessment,
  isEmpty,
  withAnswer,
  withBackground,
  withDismissed,
  withEntry,
  withGoal,
  withoutGoal,
} from '../../src/assessment/assessment.ts';
import type { ExperienceFieldId, QualificationId, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { claiming, from, saying } from '../worlds/persons.ts';

const [clerk, planner, head, chief] = ['clerk', 'planner', 'head', 'chief'] as RoleId[] as [
  RoleId,
  RoleId,
  RoleId,
  RoleId,
];
const planning = 'planning' as SkillId;

describe('a change', () => {
  it('leaves the assessment before it as it was', () => {
    const before = saying({ planning: 2 }, { goals: [clerk], dismissed: [head] });
    const copy = structuredClone(before);
    withAnswer(before, planning, null);
    withBackground(before, { hoursPerWeek: 3 });
    withGoal(before, planner);
    withoutGoal(before, clerk);
    withDismissed(before, head, false);
    expect(before).toEqual(copy);
  });

  it('puts a later answer in the place of the one before, and null takes it away', () => {
    const twice = withAnswer(saying({ planning: 2 }), planning, claiming(3, 9));
    expect([...twice.answers]).toEqual([['planning', claiming(3, 9)]]);
    expect(withAnswer(twice, planning, null).answers.size).toBe(0);
  });

  it('of one entry keeps the others', () => {
    const entries = new Map([
      ['one', 1],
      ['two', 2],
    ]);
    expect([...withEntry(entries, 'one', 3)]).toEqual([
      ['one', 3],
      ['two', 2],
    ]);
    expect([...withEntry(entries, 'one', null)]).toEqual([['two', 2]]);
  });
});

describe('the current role', () => {
  const before: Assessment = {
    ...emptyAssessment,
    background: from({ currentRole: clerk, yearsInRole: 4, hoursPerWeek: 5 }),
  };
  const after = (change: Parameters<typeof withBackground>[1]) => withBackground(before, change).background;

  it('changed to another one forgets the years in the one before, and only those', () => {
    expect(after({ currentRole: planner })).toEqual(from({ currentRole: planner, hoursPerWeek: 5 }));
  });

  it('taken away forgets the years in it', () => {
    expect(after({ currentRole: null }).yearsInRole).toBeNull();
  });

  it('said again keeps the years, and so does a change of something else', () => {
    expect(after({ currentRole: clerk }).yearsInRole).toBe(4);
    expect(after({ hoursPerWeek: 2 }).yearsInRole).toBe(4);
  });

  it('changed together with its years has the new years', () => {
    expect(after({ currentRole: planner, yearsInRole: 1 })).toMatchObject({
      currentRole: planner,
      yearsInRole: 1,
    });
  });
});

describe('goals', () => {
  const three = { ...emptyAssessment, goals: [clerk, planner, head] };

  it('are added at the end, so that the leading one stays', () => {
    expect(withGoal({ ...emptyAssessment, goals: [planner] }, clerk).goals).toEqual([planner, clerk]);
  });

  it('are at most three, each once', () => {
    expect(withGoal(three, chief).goals).toEqual([clerk, planner, head]);
    expect(withGoal({ ...emptyAssessment, goals: [planner] }, planner).goals).toEqual([planner]);
  });

  it('move up when the leading one goes', () => {
    expect(withoutGoal(three, clerk).goals).toEqual([planner, head]);
  });
});

it('a role is dismissed once and can come back', () => {
  const twice = withDismissed(withDismissed(emptyAssessment, clerk, true), clerk, true);
  expect(twice.dismissed).toEqual([clerk]);
  expect(withDismissed(twice, clerk, false).dismissed).toEqual([]);
});

describe('nothing at all was said', () => {
  it('at first', () => {
    expect(isEmpty(emptyAssessment)).toBe(true);
  });

  it.each<[string, Partial<Assessment>]>([
    ['"not sure" once', saying({ planning: null })],
    ['a goal', { goals: [clerk] }],
    ['a dismissed role', { dismissed: [clerk] }],
    ['a current role', { background: from({ currentRole: clerk }) }],
    [
      'years in a field, even none',
      { background: from({ years: new Map([['teaching' as ExperienceFieldId, 0]]) }) },
    ],
    [
      'a qualification',
      { background: from({ qualifications: new Map([['degree' as QualificationId, { kind: 'held' }]]) }) },
    ],
    ['hours a week, even none', { background: from({ hoursPerWeek: 0 }) }],
  ])('is no longer true after %s', (_said, said) => {
    expect(isEmpty({ ...emptyAssessment, ...said })).toBe(false);
  });
});
