// What the tests of links send.
import { statementsFor } from '../../src/assessment/answer.ts';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import type { PlanTexts } from '../../src/links/sharedPlan.ts';
import type { SharedParts, SharedResult } from '../../src/links/sharedResult.ts';
import type { Plan, PlanItem } from '../../src/plan/plan.ts';
import { shipped } from '../map/shippedCatalog.ts';

export const texts: PlanTexts = (kind, code) =>
  kind === 'action' && code < 500
    ? { text: `do ${code}`, leaves: `a page of ${code}`, skill: null }
    : undefined;
export const day = 20_782;
export const dayTime = day * 86_400_000;
const all: SharedParts = { levels: true, statements: true, background: true, plan: true, notes: true };
export const bare: SharedResult = {
  day,
  name: '',
  message: '',
  tag: null,
  parts: { levels: true, statements: false, background: false, plan: false, notes: false },
  assessment: emptyAssessment,
  plan: null,
};

export const item = (given: Partial<PlanItem> & Pick<PlanItem, 'id' | 'kind'>): PlanItem => ({
  text: 'something',
  leaves: '',
  step: 'dean' as RoleId,
  skill: null,
  start: 24_322,
  months: 2,
  hours: 12,
  done: null,
  evidence: '',
  ...given,
});
export const plan: Plan = {
  from: 'instructional-designer' as RoleId,
  steps: [
    { role: 'manager-of-e-learning' as RoleId, months: 24.5 },
    { role: 'dean' as RoleId, months: 66 },
  ],
  begins: 24_322,
  items: [
    item({ id: 'action-104', kind: 'action', text: 'do 104', leaves: 'a page of 104', start: 24_300 }),
    item({
      id: 'action-110',
      kind: 'action',
      text: 'changed by hand',
      leaves: 'a page of 110',
      done: dayTime,
    }),
    item({ id: 'own-2', kind: 'own', text: 'Ünïcode <b>', evidence: 'seen', start: 24_330 }),
    item({ id: 'post-dean', kind: 'post', text: 'Apply', hours: 0, start: 24_400 }),
  ],
  aside: [],
  tag: 0,
  goalInWords: '',
  support: '',
  firstAction: '',
};

/** Everything answered, three goals, a long background; of each skill the statements of three levels, every other ticked. */
export const largest: SharedResult = {
  ...bare,
  parts: { ...all, plan: false, notes: false },
  assessment: {
    ...emptyAssessment,
    goals: ['dean', 'superintendent', 'chief-online-learning-officer'] as RoleId[],
    answers: new Map(
      [...shipped.skills.values()].map((skill, i) => {
        const shown = [...statementsFor(skill, 1), ...statementsFor(skill, 3)].slice(0, 9);
        return [
          skill.id,
          { claim: 2, shown, ticked: shown.filter((_, k) => (k + i) % 2 === 0), note: '', at: 0 },
        ];
      }),
    ),
    background: {
      currentRole: 'chief-academic-officer' as RoleId,
      yearsInRole: 12.5,
      hoursPerWeek: 12.5,
      years: new Map([...shipped.experienceFields.keys()].map((id, i) => [id, 3.5 + i])),
      qualifications: new Map(
        [...shipped.qualifications.keys()].map((id, i) => [
          id,
          i % 2 ? { kind: 'held' } : { kind: 'in-progress', monthsLeft: 7 + i },
        ]),
      ),
    },
  },
};
