// May a person stop answering? In: what was said and what follows from it. Out: yes or no, why, and how
// far the leading role's give-or-take has shrunk.

import type { Assessment } from '../assessment/assessment.ts';
import { claimedInOrder } from '../assessment/progress.ts';
import { type Belief, inferBelief } from '../belief/belief.ts';
import { deviationsOf80 } from '../belief/model.ts';
import type { Catalog, Role, RoleId } from '../catalog/catalog.ts';
import { aimsOf } from './aims.ts';
import { isTooEarly, measureReadiness, type Readiness } from './readiness.ts';

/** With fewer claims than this nobody is told to stop. */
export const fewestClaims = 5;
/** A give-or-take under this many points is narrow enough. A judgement: a third of the step from Build to Stretch. */
export const narrowEnough = 6;
/** The order of this many leading roles, unchanged over this many claims, is settled. */
const leadingRoles = 3;
const settledOver = 5;

export type Stopping = {
  /** The role whose give-or-take is watched: the first goal, or the role the person most resembles. */
  readonly leading: Role | null;
  /** Half the leading role's 80 % interval before it is cut to 0 and 1, in points of a hundred. */
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
  const giveOrTake = deviationsOf80 * (result?.sd ?? 0) * 100;
  const claims = claimedInOrder(catalog, assessment).length;
  const enough = claims >= fewestClaims && result !== undefined && !isTooEarly(result);
  const because = !enough
    ? null
    : giveOrTake < narrowEnough
      ? 'narrow'
      : isSettled(catalog, assessment, results)
        ? 'settled'
        : null;
  return { leading, giveOrTake, claims, because };
}

/** True when taking back the last five claims, one after the other, never changes the leading roles' order. */
function isSettled(
  catalog: Catalog,
  assessment: Assessment,
  results: ReadonlyMap<RoleId, Readiness>,
): boolean {
  const now = leadersOf(results);
  const last = claimedInOrder(catalog, assessment).slice(-settledOver).reverse();
  const answers = new Map(assessment.answers);
  return last.every(({ id }) => {
    answers.delete(id);
    const earlier = { ...assessment, answers: new Map(answers) };
    const then = measureReadiness(catalog, earlier, inferBelief(catalog, earlier));
    return leadersOf(then) === now;
  });
}

/** The roles with the highest shares, in order (catalog order on ties), as one text. */
function leadersOf(results: ReadonlyMap<RoleId, Readiness>): string {
  return [...results.values()]
    .sort((a, b) => b.share - a.share)
    .slice(0, leadingRoles)
    .map(({ role }) => role.id)
    .join();
}
