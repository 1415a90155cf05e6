// How far a level that is believed lies from the level asked, in words.

import type { LevelBelief } from '../belief/belief.ts';
import type { RequiredLevel } from '../catalog/catalog.ts';
import { essentialAtLevel } from '../readiness/band.ts';
import { chanceFrom } from '../readiness/chanceFrom.ts';
import { formatCounted, insideSentence } from './figures.ts';

/** Two ends of an interval nearer than this, in levels, leave no whole level in doubt. */
const sureWithin = 1;

/**
 * "Met" or "One level short"; "Probably met" or "About one level short" while the interval is wide. A level
 * is met on the same terms as an essential skill of band Ready: when it is more likely than not.
 */
export function describeGap(asked: RequiredLevel, { chances, mean, low, high }: LevelBelief): string {
  if (chanceFrom(asked, chances) > essentialAtLevel) return Math.round(low) >= asked ? 'Met' : 'Probably met';
  const levels = formatCounted(Math.max(1, Math.round(asked - mean)), 'level', 'levels');
  return high - low < sureWithin ? `${levels} short` : `About ${insideSentence(levels)} short`;
}
