import { expect, it } from 'vitest';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { movesOfPlan, moveTo } from '../../src/plan/movesOfPlan.ts';
import { shipped } from '../map/shippedCatalog.ts';

const { moves } = shipped;
const steps = (...ids: readonly string[]) => ids.map((id) => ({ role: id as RoleId, months: 24 }));
const route = {
  from: 'manager-of-e-learning' as RoleId,
  steps: steps('director-of-online-learning', 'chief-online-learning-officer'),
};
const endsOf = (found: ReturnType<typeof moveTo>) => found && [found.from?.id ?? null, found.to.id];

it('each step is the move from the one before', () => {
  expect(movesOfPlan(route, moves)?.map(endsOf)).toEqual([
    ['manager-of-e-learning', 'director-of-online-learning'],
    ['director-of-online-learning', 'chief-online-learning-officer'],
  ]);
});

it('a route from outside the map begins with a move that has no role before', () => {
  const entry = moves.find(({ from }) => from === null);
  expect(entry).toBeDefined();
  const outside = { from: null, steps: steps(entry?.to.id ?? '') };
  expect(movesOfPlan(outside, moves)).toEqual([entry]);
});

it('a move that the catalog does not have any more leaves no chain, but the others are still found', () => {
  const gone = { ...route, steps: steps('director-of-online-learning', 'classroom-teacher') };
  expect(movesOfPlan(gone, moves)).toBeNull();
  expect(moveTo(gone, 'classroom-teacher' as RoleId, moves)).toBeUndefined();
  expect(endsOf(moveTo(gone, 'director-of-online-learning' as RoleId, moves))).toEqual([
    'manager-of-e-learning',
    'director-of-online-learning',
  ]);
});

it('to a role beside the route leads the move from its beginning', () => {
  const beside = moves.find(
    ({ from, to }) => from?.id === route.from && !route.steps.some(({ role }) => role === to.id),
  );
  expect(beside).toBeDefined();
  expect(moveTo(route, beside?.to.id ?? ('' as RoleId), moves)).toBe(beside);
});
