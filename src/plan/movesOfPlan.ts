import type { Move } from '../catalog/catalog.ts';
import type { Plan } from './plan.ts';

/** The moves along a plan's steps, as they stand in the catalog today; null when one is not there any more. */
export function movesOfPlan(
  { from, steps }: Pick<Plan, 'from' | 'steps'>,
  moves: readonly Move[],
): Move[] | null {
  const chain = steps.map(({ role }, i) => {
    const before = i === 0 ? from : (steps[i - 1]?.role ?? null);
    return moves.find((move) => (move.from?.id ?? null) === before && move.to.id === role);
  });
  return chain.every((move) => move !== undefined) ? chain : null;
}
