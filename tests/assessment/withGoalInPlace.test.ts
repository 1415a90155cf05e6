import { expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { withGoalInPlace } from '../../src/assessment/withGoalInPlace.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';

const ids = (...names: readonly string[]) => names as readonly RoleId[];
const [dean, director, provost] = ids('dean', 'director', 'provost') as [RoleId, RoleId, RoleId];
const before = { ...emptyAssessment, goals: [dean, director] };

it('takes the place of the goal that is looked at, and of no other', () => {
  expect(withGoalInPlace(before, director, provost).goals).toEqual([dean, provost]);
});

it('a goal there is already changes nothing', () => {
  expect(withGoalInPlace(before, director, dean)).toBe(before);
});

it('without one it is added, and null takes the one looked at away', () => {
  expect(withGoalInPlace(emptyAssessment, null, dean).goals).toEqual([dean]);
  expect(withGoalInPlace(before, director, null).goals).toEqual([dean]);
  expect(withGoalInPlace(before, null, null)).toBe(before);
});
