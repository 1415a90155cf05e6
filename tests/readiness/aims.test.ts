import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { inferBelief } from '../../src/belief/belief.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { aimsOf } from '../../src/readiness/aims.ts';
import { saying } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

// Four roles that ask 1 to 4 of planning, in no order of level.
const catalog = openWorld({
  skills: ['planning'],
  roles: [2, 4, 1, 3].map((level) => ({
    id: `role-${level}`,
    skills: [{ skill: 'planning', level, weight: 1 }],
  })),
});
const aims = (said = emptyAssessment) =>
  aimsOf(catalog, said, inferBelief(catalog, said)).map(({ id }) => id);
const goals = (...ids: string[]) => saying({}, { goals: ids as RoleId[] });

describe('the aims', () => {
  it('are the goals in their order, the leading one first', () => {
    expect(aims(goals('role-3', 'role-2'))).toEqual(['role-3', 'role-2']);
  });

  it('without goals are the three roles the person most resembles', () => {
    expect(aims(saying({ planning: 4 }))).toEqual(['role-4', 'role-3', 'role-2']);
    expect(aims(saying({ planning: 0 }))).toEqual(['role-1', 'role-2', 'role-3']);
  });

  it('are in catalog order where nothing tells the roles apart', () => {
    expect(aims()).toEqual(['role-2', 'role-4', 'role-1']);
  });

  it('do not look at a goal this catalog does not have', () => {
    expect(aims(goals('vicar', 'role-1'))).toEqual(['role-1']);
    expect(aims(goals('vicar'))).toEqual(aims());
  });
});
