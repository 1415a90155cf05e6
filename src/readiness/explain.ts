// Why this figure? In: one role's readiness and what it came from. Out: a row for each required skill, with
// what it brings, what is still open, and what the estimate rests on. The rows add up to the share.

import type { Assessment } from '../assessment/assessment.ts';
import type { Belief, LevelBelief } from '../belief/belief.ts';
import type { Role } from '../catalog/catalog.ts';
import type { Readiness } from './readiness.ts';
import { type RestsOn, restsOn } from './restsOn.ts';
import { weightSum } from './weighing.ts';

export type Reason = {
  readonly requirement: Role['requirements'][number];
  readonly level: LevelBelief;
  /** The part of the share this skill brings, and the part still open; all rows' parts sum to 1. */
  readonly contribution: number;
  readonly shortfall: number;
  readonly restsOn: RestsOn;
};

/** A row for each required skill, the largest open part first; catalog order of the role on ties. */
export function explain(assessment: Assessment, belief: Belief, { role, credit }: Readiness): Reason[] {
  const sum = weightSum(role.requirements);
  return role.requirements
    .flatMap((requirement, i): Reason[] => {
      const level = belief.levels.get(requirement.skill.id);
      const share = requirement.weight / sum;
      const held = credit[i] ?? 0;
      return level === undefined
        ? []
        : [
            {
              requirement,
              level,
              contribution: share * held,
              shortfall: share * (1 - held),
              restsOn: restsOn(assessment, requirement.skill),
            },
          ];
    })
    .sort((a, b) => b.shortfall - a.shortfall);
}

/** Less of the share open than this shows as nothing on any screen. */
const leastShown = 0.005;

/** The `count` skills that leave most of the share open, the largest part first; none where nothing to see is open. */
export const widestGaps = (
  assessment: Assessment,
  belief: Belief,
  result: Readiness,
  count: number,
): Reason[] =>
  explain(assessment, belief, result)
    .filter(({ shortfall }) => shortfall > leastShown)
    .slice(0, count);
