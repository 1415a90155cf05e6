import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { reconcile } from '../../src/assessment/reconcile.ts';
import { makeRecord } from '../../src/assessment/record.ts';
import type { ExperienceFieldId, QualificationId, RoleId } from '../../src/catalog/catalog.ts';
import { assessmentsIn } from '../worlds/arbitraries.ts';
import { from, saying } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const catalog = openWorld({
  skills: ['planning', 'budget', 'teaching'],
  roles: ['clerk', 'planner', 'head', 'chief'].map((id) => ({ id, skills: [] })),
  qualifications: { master: { months: 24 }, doctorate: { months: 48 } },
  fields: ['school', 'office'],
});

/** Through text and back, as storage and backup files do it. */
const reread = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a record', () => {
  it('as JSON gives the same assessment back, with nothing left out', () => {
    fc.assert(
      fc.property(assessmentsIn(catalog), (assessment) => {
        const { assessment: back, dropped } = reconcile(reread(makeRecord(assessment)), catalog);
        expect(back).toEqual(assessment);
        expect(dropped).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order of goals and of answers', () => {
    const said = saying({ teaching: 1, planning: 4 }, { goals: ['planner', 'clerk'] as RoleId[] });
    const { assessment } = reconcile(reread(makeRecord(said)), catalog);
    expect([...assessment.answers.keys()]).toEqual(['teaching', 'planning']);
    expect(assessment.goals).toEqual(['planner', 'clerk']);
  });

  it('is plain JSON: what it becomes as text is what it was', () => {
    fc.assert(
      fc.property(assessmentsIn(catalog), (assessment) => {
        const record = makeRecord(assessment);
        expect(reread(record)).toStrictEqual(record);
      }),
    );
  });

  // The form is released: this may only change together with the version of the stored document.
  it('has the released form', () => {
    const background = from({
      currentRole: 'clerk' as RoleId,
      yearsInRole: 2.5,
      years: new Map([['school' as ExperienceFieldId, 3]]),
      qualifications: new Map([
        ['master' as QualificationId, { kind: 'held' }],
        ['doctorate' as QualificationId, { kind: 'in-progress', monthsLeft: 12 }],
      ]),
      hoursPerWeek: 4,
    });
    const goals = ['planner'] as RoleId[];
    const dismissed = ['head'] as RoleId[];
    expect(makeRecord(saying({ budget: null }, { background, goals, dismissed }))).toEqual({
      background: {
        currentRole: 'clerk',
        yearsInRole: 2.5,
        years: { school: 3 },
        qualifications: { master: 'held', doctorate: { monthsLeft: 12 } },
        hoursPerWeek: 4,
      },
      answers: { budget: { claim: null, shown: [], ticked: [], note: '', at: 1 } },
      goals: ['planner'],
      dismissed: ['head'],
      askFirst: [],
    });
  });

  it('of nothing said reads back as nothing said', () => {
    expect(reconcile(reread(makeRecord(emptyAssessment)), catalog)).toEqual({
      assessment: emptyAssessment,
      dropped: [],
    });
  });
});
