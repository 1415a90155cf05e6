// Results on a tiny catalog: one role that is reached, one that a gate keeps shut, one far off, one of
// which nothing is known.
import { withClaim } from '../../src/assessment/answer.ts';
import {
  type Assessment,
  emptyAssessment,
  withAnswer,
  withBackground,
} from '../../src/assessment/assessment.ts';
import { inferBelief } from '../../src/belief/belief.ts';
import type { QualificationId, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { measureReadiness, type Readiness } from '../../src/readiness/readiness.ts';
import { the } from '../catalog/copyOfData.ts';
import { openWorld } from '../worlds/world.ts';

export const world = openWorld({
  skills: ['design', 'budget', 'law'],
  qualifications: { 'teaching-licence': { months: 12 }, doctorate: { months: 48 } },
  roles: [
    { id: 'designer', skills: [{ skill: 'design', level: 2, weight: 3 }], prefers: [['teaching-licence']] },
    { id: 'teacher', skills: [{ skill: 'design', level: 1, weight: 3 }], requires: [['doctorate']] },
    { id: 'director', skills: [{ skill: 'budget', level: 4, weight: 3 }] },
    { id: 'counsel', skills: [{ skill: 'law', level: 3, weight: 3 }] },
  ],
});

/** Expert in design, nothing of budgets yet, no word on law; the licence in progress. */
export const assessment: Assessment = [['design', 4] as const, ['budget', 0] as const].reduce(
  (before, [id, claim]) => {
    const skill = the(world.skills.get(id as SkillId));
    const answer = withClaim(undefined, skill, claim, 0);
    return withAnswer(before, skill.id, { ...answer, ticked: claim === 4 ? answer.shown : [] });
  },
  withBackground(emptyAssessment, {
    qualifications: new Map([
      ['teaching-licence' as QualificationId, { kind: 'in-progress', monthsLeft: 4 }],
    ]),
  }),
);

const measured = measureReadiness(world, assessment, inferBelief(world, assessment));

export const resultOf = (role: string): Readiness => the(measured.get(role as RoleId));

/** In catalog order. */
export const results: readonly Readiness[] = [...measured.values()];
