// Which skill opens most doors? In: the belief, the results, and the roles that matter. Out: for each skill
// what one level more would bring.

import type { Belief } from '../belief/belief.ts';
import type { Catalog, Role, RoleId, Skill } from '../catalog/catalog.ts';
import { type Band, bandFor, bands } from './band.ts';
import { chanceFrom } from './chanceFrom.ts';
import { expectCredit } from './credit.ts';
import type { Readiness } from './readiness.ts';
import { isEssential, weightSum } from './weighing.ts';

/** A role counts as gaining from two points of a hundred on. */
const noticeable = 0.02;

export type Leverage = {
  readonly skill: Skill;
  /** The mean rise in share over the roles that matter, 0 to 1. */
  readonly rise: number;
  /** The roles that would gain two points or more. */
  readonly gaining: readonly Role[];
  /** The roles that would come into a nearer band, and which. */
  readonly lifted: readonly { readonly role: Role; readonly band: Band }[];
};

/**
 * What each skill would bring if it were one level higher: its chances move up one level, piling at 4.
 * Only that skill moves, so this says what to work on and not what will happen. Largest mean rise over
 * `matters` first (catalog order on ties); `gaining` and `lifted` look at the same roles.
 */
export function leverageOfSkills(
  catalog: Catalog,
  belief: Belief,
  results: ReadonlyMap<RoleId, Readiness>,
  matters: readonly Role[],
): Leverage[] {
  return [...catalog.skills.values()]
    .map((skill) => leverageOf(skill, belief, results, matters))
    .sort((a, b) => b.rise - a.rise);
}

function leverageOf(
  skill: Skill,
  belief: Belief,
  results: ReadonlyMap<RoleId, Readiness>,
  matters: readonly Role[],
): Leverage {
  const chances = belief.levels.get(skill.id)?.chances ?? [];
  const raised = oneLevelUp(chances);
  const gaining: Role[] = [];
  const lifted: { role: Role; band: Band }[] = [];
  let total = 0;
  for (const role of matters) {
    const result = results.get(role.id);
    const at = role.requirements.findIndex((requirement) => requirement.skill.id === skill.id);
    const requirement = role.requirements[at];
    if (result === undefined || requirement === undefined) continue;
    const sum = weightSum(role.requirements);
    const rise =
      (requirement.weight / sum) *
      (expectCredit(raised, requirement.level).mean - expectCredit(chances, requirement.level).mean);
    total += rise;
    if (rise >= noticeable) gaining.push(role);
    const atLevel = result.atLevel.with(at, chanceFrom(requirement.level, raised));
    const { band } = bandFor({
      share: result.share + rise,
      essential: atLevel.filter((_, i) => isEssential(role.requirements[i])),
      gates: result.gates,
    });
    if (bands.indexOf(band) < bands.indexOf(result.band)) lifted.push({ role, band });
  }
  return { skill, rise: matters.length === 0 ? 0 : total / matters.length, gaining, lifted };
}

/** The chances one level up; what would pass the top stays there. */
function oneLevelUp(chances: readonly number[]): number[] {
  const top = chances.length - 1;
  return chances.map((_, level) =>
    level === 0 ? 0 : (chances[level - 1] ?? 0) + (level === top ? (chances[top] ?? 0) : 0),
  );
}
