import type { Catalog, Line, Move, Role, RoleId } from '../catalog/catalog.ts';

/** Longer routes are not searched: nobody plans a seventh post. */
export const mostMoves = 6;

/** What a person wants of a route. Start and goal are never avoided. */
export type Wishes = {
  readonly avoidedRoles: ReadonlySet<RoleId>;
  /** A role is avoided when all its lines are. */
  readonly avoidedLines: ReadonlySet<Line['id']>;
  /** A role that the route must pass. */
  readonly through: RoleId | null;
  readonly lateral: boolean;
  /** 1 to `mostMoves`. */
  readonly mostMoves: number;
};

export const noWishes: Wishes = {
  avoidedRoles: new Set(),
  avoidedLines: new Set(),
  through: null,
  lateral: true,
  mostMoves,
};

/** The moves that a route to this goal may be made of. */
export function allowedMoves(
  { moves }: Pick<Catalog, 'moves'>,
  goal: Role,
  { avoidedRoles, avoidedLines, lateral, through }: Wishes,
): Move[] {
  const avoided = (role: Role) =>
    avoidedRoles.has(role.id) ||
    (role.lines.length > 0 && role.id !== through && role.lines.every(({ id }) => avoidedLines.has(id)));
  return moves.filter(({ to, kind }) => (to === goal || !avoided(to)) && (lateral || kind !== 'lateral'));
}
