import { isClaim } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Role } from '../catalog/catalog.ts';
import { weightSum } from './weighing.ts';

/** Below this coverage a figure would be mostly assumption, so none is given. */
export const leastCoverage = 1 / 3;

/** The share of a role's weight that rests on claims and not on assumption, 0 to 1; 1 when nothing is required. */
export function coverageOf({ requirements }: Role, { answers }: Pick<Assessment, 'answers'>): number {
  const sum = weightSum(requirements);
  if (sum === 0) return 1;
  const claimed = requirements.filter(({ skill }) => isClaim(answers.get(skill.id)));
  return weightSum(claimed) / sum;
}

/** Too little of the role's weight rests on claims for a figure to be given. */
export const isTooEarly = ({ coverage }: { readonly coverage: number }): boolean => coverage < leastCoverage;

/**
 * How few more answers give a role a figure: its open skills are taken by weight, the heaviest first,
 * until a third of the weight rests on claims. A skill answered "not sure" can still be claimed.
 */
export function answersMissing({ answers }: Pick<Assessment, 'answers'>, { requirements }: Role): number {
  const sum = weightSum(requirements);
  const open = requirements.filter(({ skill }) => !isClaim(answers.get(skill.id)));
  let covered = sum - weightSum(open);
  let count = 0;
  for (const { weight } of open.toSorted((a, b) => b.weight - a.weight)) {
    if (covered >= leastCoverage * sum) break;
    covered += weight;
    count += 1;
  }
  return count;
}
