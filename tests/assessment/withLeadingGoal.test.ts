import { expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { withLeadingGoal } from '../../src/assessment/withLeadingGoal.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';

const ids = (...names: readonly string[]) => names as readonly RoleId[];
const goalsAfter = (before: readonly string[], goal: string | null) =>
  withLeadingGoal({ ...emptyAssessment, goals: ids(...before) }, goal as RoleId | null).goals;

it('takes the place of the first goal, and leaves the others', () => {
  expect(goalsAfter(['dean', 'principal'], 'provost')).toEqual(['provost', 'principal']);
  expect(goalsAfter([], 'provost')).toEqual(['provost']);
});

it('a goal that stood further down stands there no more', () => {
  expect(goalsAfter(['dean', 'principal', 'provost'], 'provost')).toEqual(['provost', 'principal']);
});

it('null takes the first away', () => {
  expect(goalsAfter(['dean', 'principal'], null)).toEqual(['principal']);
  expect(goalsAfter([], null)).toEqual([]);
});
