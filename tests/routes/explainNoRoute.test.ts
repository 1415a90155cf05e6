import { expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { explainNoRoute } from '../../src/routes/explainNoRoute.ts';
import type { Traveller } from '../../src/routes/traveller.ts';
import { noWishes, type Wishes } from '../../src/routes/wishes.ts';
import { the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const role = (id: string, level: number) => ({ id, skills: [{ skill: 's', level, weight: 3 }] });

/*
 *   a ---> b ---> c        d ---> e
 */
const island = openWorld({
  skills: ['s'],
  roles: [role('a', 1), role('b', 2), role('c', 3), role('d', 2), role('e', 4)],
  moves: [
    { from: 'a', to: 'b', years: [1, 2] },
    { from: 'b', to: 'c', years: [1, 2] },
    { from: 'd', to: 'e', years: [1, 2] },
  ],
});
const traveller: Traveller = {
  start: the(island.roles, 'a'),
  yearsInStart: 0,
  hoursPerWeek: 6,
  levels: new Map(),
  background: emptyAssessment.background,
};
const why = (goal: string, wishes: Partial<Wishes> = {}) =>
  explainNoRoute({
    catalog: island,
    traveller,
    goal: the(island.roles, goal),
    wishes: { ...noWishes, ...wishes },
  });

it('somebody at the goal is told so', () => {
  expect(why('a')).toEqual({ kind: 'here' });
});

it('on an island, the nearest role that can be reached and the ways in are named', () => {
  const answer = why('e');
  if (answer.kind !== 'unreachable') throw new Error(answer.kind);
  expect(answer.nearest?.id).toBe('c');
  expect(answer.openings.map(({ from }) => from?.id)).toEqual(['d']);
});

it('the wish that stands between is named', () => {
  expect(why('c', { mostMoves: 1 })).toEqual({ kind: 'wishes', anyOf: ['mostMoves'] });
  expect(why('c', { avoidedRoles: new Set(['b' as RoleId]) })).toEqual({
    kind: 'wishes',
    anyOf: ['avoidedRoles'],
  });
});

it('where only all of them together open a route, none is named alone', () => {
  expect(why('c', { mostMoves: 1, avoidedRoles: new Set(['b' as RoleId]) })).toEqual({
    kind: 'wishes',
    anyOf: [],
  });
});
