import type { Line, Move, RoleId } from '../../catalog/catalog.ts';
import { lineOfMove } from '../../catalog/lineOfMove.ts';
import { moveTo } from '../../plan/movesOfPlan.ts';
import type { Plan } from '../../plan/plan.ts';

/** The line of the move that leads to a step's role; null for one sideways, and for one of another catalog. */
export function lineOfStep(
  route: Pick<Plan, 'from' | 'steps'>,
  role: RoleId,
  moves: readonly Move[],
): Line | null {
  const move = moveTo(route, role, moves);
  return move === undefined ? null : lineOfMove(move);
}
