import type { Catalog, Role, RoleId } from '../../catalog/catalog.ts';
import { mostCompared } from '../../links/paths.ts';

/** Which roles are compared, in the order of their columns. It stands in the address. */
export type CompareChoice = {
  readonly roles: readonly Role[];
  /** Ids in the address that no role has. */
  readonly unknown: readonly string[];
  /** Roles in the address after the fourth. */
  readonly leftOut: readonly Role[];
};

/** Reads the address. A role named twice counts once; nothing is dropped in silence. */
export function readCompareChoice(query: URLSearchParams, { roles }: Pick<Catalog, 'roles'>): CompareChoice {
  const ids = new Set(
    query
      .getAll('roles')
      .flatMap((list) => list.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
  const known = [...ids].flatMap((id) => roles.get(id as RoleId) ?? []);
  return {
    roles: known.slice(0, mostCompared),
    unknown: [...ids].filter((id) => !roles.has(id as RoleId)),
    leftOut: known.slice(mostCompared),
  };
}
