import { isClaim } from './answer.ts';
import type { Assessment } from './assessment.ts';

/** Fewer claims than this may well be alike by chance. */
const fewestClaims = 10;
/** Population standard deviation, in levels. A judgement: at ten claims, nine alike and one a level off have 0.3. */
const leastSpread = 0.4;

/**
 * True when ten claims or more hardly differ: the population standard deviation of all claimed levels is
 * under 0.4. It asks for a second look; it proves nothing.
 */
export function isAlike({ answers }: Pick<Assessment, 'answers'>): boolean {
  const claims = [...answers.values()].filter(isClaim).map(({ claim }): number => claim);
  if (claims.length < fewestClaims) return false;
  const mean = claims.reduce((sum, claim) => sum + claim, 0) / claims.length;
  const variance = claims.reduce((sum, claim) => sum + (claim - mean) ** 2, 0) / claims.length;
  return Math.sqrt(variance) < leastSpread;
}
