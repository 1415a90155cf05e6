// Which roles lie around one? In: the catalog, a role, a number of moves. Out: those within reach by moves in
// either direction, and how many more lie just beyond each of the outermost.
import type { Catalog, Role, RoleId } from '../catalog/catalog.ts';

export type Surroundings = {
  /** By how many moves away; 0 for the role itself. */
  readonly reached: ReadonlyMap<RoleId, number>;
  /** How many more roles lie just beyond the last move, by the role they hang on. */
  readonly beyond: ReadonlyMap<RoleId, number>;
};

/** Breadth first over all moves between two roles, either way; entries from outside the map have no other end. */
export function surroundingsOf({ moves }: Catalog, centre: Role, hops: number): Surroundings {
  const neighbours = new Map<Role, Set<Role>>();
  const join = (a: Role, b: Role) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const { from, to } of moves)
    if (from !== null) {
      join(from, to);
      join(to, from);
    }
  const reached = new Map<RoleId, number>([[centre.id, 0]]);
  let front: readonly Role[] = [centre];
  for (let hop = 1; hop <= hops; hop++) {
    const next: Role[] = [];
    for (const role of front)
      for (const neighbour of neighbours.get(role) ?? []) {
        if (reached.has(neighbour.id)) continue;
        reached.set(neighbour.id, hop);
        next.push(neighbour);
      }
    front = next;
  }
  const beyond = new Map<RoleId, number>();
  for (const role of front) {
    const further = [...(neighbours.get(role) ?? [])].filter(({ id }) => !reached.has(id));
    if (further.length > 0) beyond.set(role.id, further.length);
  }
  return { reached, beyond };
}
