// Why does no route lead to a goal? In: what findRoutes.ts was asked. Out: what stands between, and the nearest
// role that can be reached.
import type { Catalog, Move, Role } from '../catalog/catalog.ts';
import { findRoutes } from './findRoutes.ts';
import { hoursUpTo } from './learningHours.ts';
import { carriedAfter } from './measureStep.ts';
import type { Traveller } from './traveller.ts';
import { allowedMoves, mostMoves, noWishes, type Wishes } from './wishes.ts';

export type Wish = 'avoidedRoles' | 'avoidedLines' | 'through' | 'lateral' | 'mostMoves';

export type NoRoute =
  | { readonly kind: 'here' }
  /** Routes exist, but not with these wishes; giving up any one of `anyOf` opens some, or else all of them together. */
  | { readonly kind: 'wishes'; readonly anyOf: readonly Wish[] }
  /** No chain of moves, however long, or none of so few moves. */
  | {
      readonly kind: 'unreachable';
      /** Of the roles that can be reached, the one from which the least is to learn for the goal; null when there are none. */
      readonly nearest: Role | null;
      /** The moves that lead to the goal. Being in one of their first roles would open it. */
      readonly openings: readonly Move[];
    };

type Inputs = {
  readonly catalog: Pick<Catalog, 'roles' | 'moves' | 'qualifications'>;
  readonly traveller: Traveller;
  readonly goal: Role;
  readonly wishes: Wishes;
};

/** To be asked when there is no route. */
export function explainNoRoute({ catalog, traveller, goal, wishes }: Inputs): NoRoute {
  if (traveller.start === goal) return { kind: 'here' };
  const opens = (wished: Wishes) => findRoutes(catalog, traveller, goal, wished).length > 0;
  if (opens(noWishes)) {
    const anyOf = (Object.keys(noWishes) as Wish[]).filter(
      (wish) => wishes[wish] !== noWishes[wish] && opens({ ...wishes, [wish]: noWishes[wish] }),
    );
    return { kind: 'wishes', anyOf };
  }
  const reachable = reachableFrom(catalog, traveller.start, goal);
  const toLearn = (role: Role) => {
    const carried = carriedAfter(role, traveller.levels);
    return goal.requirements.reduce(
      (sum, { skill, level }) => sum + Math.max(0, hoursUpTo(level) - hoursUpTo(carried.get(skill.id) ?? 0)),
      0,
    );
  };
  const nearest = reachable.reduce<Role | null>(
    (best, role) => (best === null || toLearn(role) < toLearn(best) ? role : best),
    null,
  );
  return { kind: 'unreachable', nearest, openings: catalog.moves.filter(({ to }) => to === goal) };
}

/** Every role that up to `mostMoves` moves lead to, in the order they are come upon. */
function reachableFrom(catalog: Pick<Catalog, 'moves'>, start: Role | null, goal: Role): Role[] {
  const moves = allowedMoves(catalog, goal, noWishes);
  const found = new Map<Role | null, number>([[start, 0]]);
  for (const [at, length] of found)
    if (length < mostMoves)
      for (const { from, to } of moves) if (from === at && !found.has(to)) found.set(to, length + 1);
  return [...found.keys()].filter((role) => role !== null && role !== start) as Role[];
}
