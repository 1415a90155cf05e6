import type { Move, RoleId } from '../catalog/catalog.ts';
import type { Plan } from './plan.ts';

type Route = Pick<Plan, 'from' | 'steps'>;

/**
 * The move of a route that leads to a role, as it stands in the catalog today; undefined when there is none any
 * more. For a role that is not on the route, the move that leads there from where the route begins.
 */
export function moveTo({ from, steps }: Route, role: RoleId, moves: readonly Move[]): Move | undefined {
  const position = steps.findIndex((step) => step.role === role);
  const before = position <= 0 ? from : (steps[position - 1]?.role ?? null);
  return moves.find((move) => (move.from?.id ?? null) === before && move.to.id === role);
}

/** The moves along a plan's steps; null when one is not there any more. */
export function movesOfPlan(route: Route, moves: readonly Move[]): Move[] | null {
  const chain = route.steps.map(({ role }) => moveTo(route, role, moves));
  return chain.every((move) => move !== undefined) ? chain : null;
}
