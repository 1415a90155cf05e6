import type { Assessment } from './assessment.ts';
import { claimsOf } from './claimsOf.ts';

/** Fewer claims than this may well be alike by chance. */
const fewestClaims = 10;
/** Population standard deviation, in tenths of a level. A judgement: at ten claims, nine alike and one a level off have 3. */
const leastSpread = 4;

/**
 * True when ten claims or more hardly differ: the population standard deviation of all claimed levels is
 * under 0.4. It asks for a second look; it proves nothing.
 */
export function isAlike({ answers }: Pick<Assessment, 'answers'>): boolean {
  const claims = claimsOf({ answers }).map(({ claim }): number => claim);
  const count = claims.length;
  if (count < fewestClaims) return false;
  const sum = claims.reduce((total, claim) => total + claim, 0);
  const squares = claims.reduce((total, claim) => total + claim ** 2, 0);
  // The variance times count^2, in whole numbers: two of ten a level off are at 0.4 exactly, and not under it.
  return 10 ** 2 * (count * squares - sum ** 2) < (leastSpread * count) ** 2;
}
