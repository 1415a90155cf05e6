// May a person stop answering? In: what was said and what follows from it. Out: yes or no, why, and how
// far the leading role's give-or-take has shrunk.

import type { Assessment } from '../assessment/assessment.ts';
import { claimedInOrder } from '../assessment/progress.ts';
import { type Belief, inferBelief } from '../belief/belief.ts';
import type { Catalog, Role, RoleId } from '../catalog/catalog.ts';
import { aimsOf } from './aims.ts';
import { isTooEarly } from './coverage.ts';
import { giveOrTakeOf } from './giveOrTake.ts';
import { type Readiness, shareOf } from './readiness.ts';
import { fewestClaims, narrowEnough } from './stopRule.ts';

/** The order of this many leading roles, unchanged over this many claims, is settled. */
const leadingRoles = 3;
const settledOver = 5;

export type Stopping = {
  /** The role whose give-or-take is watched: the first goal, or the role the person most resembles. */
  readonly leading: Role | null;
  /** Of the leading role, in points of a hundred. */
  readonly giveOrTake: number;
  readonly claims: number;
  /** Why it is fine to stop now; null when it is not. */
  readonly because: 'narrow' | 'settled' | null;
};

/**
 * It is fine to stop when at least five claims were made, a third of the leading role's weight rests on
 * claims, and either its give-or-take is under 6 points or the order of the three roles with the highest
 * shares has not changed over the last five claims.
 */
export function whenToStop(
  catalog: Catalog,
  assessment: Assessment,
  belief: Belief,
  results: ReadonlyMap<RoleId, Readiness>,
): Stopping {
  const [leading = null] = aimsOf(catalog, assessment, belief);
  const result = leading === null ? undefined : results.get(leading.id);
  const giveOrTake = result === undefined ? 0 : giveOrTakeOf(result);
  const claims = claimedInOrder(catalog, assessment).length;
  const enough = claims >= fewestClaims && result !== undefined && !isTooEarly(result);
  const because = !enough
    ? null
    : giveOrTake < narrowEnough
      ? 'narrow'
      : isSettled(catalog, assessment, belief)
        ? 'settled'
        : null;
  return { leading, giveOrTake, claims, because };
}

/** True when taking back the last five claims, one after the other, never changes the leading roles' order. */
function isSettled(catalog: Catalog, assessment: Assessment, belief: Belief): boolean {
  const now = leadersOf(catalog, belief);
  const last = claimedInOrder(catalog, assessment).slice(-settledOver).reverse();
  const answers = new Map(assessment.answers);
  return last.every(({ id }) => {
    answers.delete(id);
    const earlier = { ...assessment, answers: new Map(answers) };
    return leadersOf(catalog, inferBelief(catalog, earlier)) === now;
  });
}

/** The roles with the highest shares, in order (catalog order on ties), as one text. */
function leadersOf({ roles }: Catalog, belief: Belief): string {
  return [...roles.values()]
    .map((role) => ({ role, share: shareOf(role, belief) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, leadingRoles)
    .map(({ role }) => role.id)
    .join();
}
