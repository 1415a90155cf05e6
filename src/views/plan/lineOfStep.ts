import type { Line, Move, RoleId } from '../../catalog/catalog.ts';
import { lineOfMove } from '../../catalog/lineOfMove.ts';
import type { Plan } from '../../plan/plan.ts';

/** The line of the move that leads to a step's role; null for one sideways, and for one of another catalog. */
export function lineOfStep(
  { from, steps }: Pick<Plan, 'from' | 'steps'>,
  role: RoleId,
  moves: readonly Move[],
): Line | null {
  const position = steps.findIndex((step) => step.role === role);
  const before = position <= 0 ? from : (steps[position - 1]?.role ?? null);
  const move = moves.find((each) => (each.from?.id ?? null) === before && each.to.id === role);
  return move === undefined ? null : lineOfMove(move);
}
