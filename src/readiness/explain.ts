// Why this figure? In: one role's readiness and what it came from. Out: a row for each required skill, with
// what it brings, what is still open, and what the estimate rests on. The rows add up to the share.

import type { Level } from '../assessment/answer.ts';
import { isClaim } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Belief, LevelBelief } from '../belief/belief.ts';
import type { Role, Skill } from '../catalog/catalog.ts';
import { leastCoverage, type Readiness } from './readiness.ts';

/** What the estimate of one skill's level rests on. */
export type RestsOn =
  | {
      readonly kind: 'claim';
      readonly claim: Level;
      /** Evidence statements that counted, and those of them that were ticked. */
      readonly shown: number;
      readonly ticked: number;
    }
  | { readonly kind: 'not sure' }
  | { readonly kind: 'current role' }
  | { readonly kind: 'other answers' }
  | { readonly kind: 'nothing' };

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
  const sum = role.requirements.reduce((total, { weight }) => total + weight, 0);
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

/** What is believed of a skill's level comes from its claim, else from the role the person may resemble. */
export function restsOn({ answers, background }: Assessment, skill: Skill): RestsOn {
  const answer = answers.get(skill.id);
  if (isClaim(answer)) {
    const ticked = answer.ticked.filter((code) => answer.shown.includes(code)).length;
    return { kind: 'claim', claim: answer.claim, shown: answer.shown.length, ticked };
  }
  if (answer !== undefined) return { kind: 'not sure' };
  if (background.currentRole !== null) return { kind: 'current role' };
  return { kind: [...answers.values()].some(isClaim) ? 'other answers' : 'nothing' };
}

/**
 * How few more answers give a role a figure: its open skills are taken by weight, the heaviest first,
 * until a third of the weight rests on claims. A skill answered "not sure" can still be claimed.
 */
export function answersMissing({ answers }: Assessment, { requirements }: Role): number {
  const sum = requirements.reduce((total, { weight }) => total + weight, 0);
  const open = requirements.filter(({ skill }) => !isClaim(answers.get(skill.id)));
  let covered = sum - open.reduce((total, { weight }) => total + weight, 0);
  let count = 0;
  for (const { weight } of open.toSorted((a, b) => b.weight - a.weight)) {
    if (covered >= leastCoverage * sum) break;
    covered += weight;
    count += 1;
  }
  return count;
}
