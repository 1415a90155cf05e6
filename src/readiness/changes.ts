import type { Role, RoleId } from '../catalog/catalog.ts';
import { isTooEarly } from './coverage.ts';
import type { Readiness } from './readiness.ts';

export type Change = {
  readonly role: Role;
  /** The share now, less the share before. */
  readonly difference: number;
  readonly now: Readiness;
};

/**
 * The roles whose shares moved most, up or down, largest first (catalog order on ties). Roles that have no
 * figure yet come after those that have.
 */
export function largestChanges(
  before: ReadonlyMap<RoleId, Readiness>,
  now: ReadonlyMap<RoleId, Readiness>,
  count: number,
): Change[] {
  const size = ({ difference }: Change) => Math.abs(difference);
  return [...now.values()]
    .map((result): Change => {
      const earlier = before.get(result.role.id)?.share ?? result.share;
      return { role: result.role, difference: result.share - earlier, now: result };
    })
    .sort((a, b) => Number(isTooEarly(a.now)) - Number(isTooEarly(b.now)) || size(b) - size(a))
    .slice(0, count);
}
