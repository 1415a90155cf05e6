// What may be believed of a person's levels, given what was said? In: the catalog, the answers, the current
// role. Out: for each skill the chances of its five levels, and which roles the person resembles. Exact, by
// enumerating role and response style; docs/scoring.md explains it. Readiness for a role: readiness/.
import { type Answer, isClaim } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Catalog, RoleId, Skill, SkillId } from '../catalog/catalog.ts';
import { deviationsOf80 } from './deviationsOf80.ts';
import {
  caseCount,
  claimsGivenLevel,
  currentRoleWeight,
  evidenceHit,
  levelCount,
  levelsGivenRole,
  styleCount,
  styles,
} from './model.ts';
import { type RequirementGrid, requirementGridOf } from './requirementGrid.ts';

/** What is believed of one skill. */
export type LevelBelief = {
  /** Chances of the levels 0 to 4; they sum to 1. */
  readonly chances: readonly number[];
  /** The expected level, 0 to 4, and its standard deviation, in levels. */
  readonly mean: number;
  readonly sd: number;
  /** The 80 % interval, cut to 0 and 4. */
  readonly low: number;
  readonly high: number;
};

export type Belief = {
  readonly levels: ReadonlyMap<SkillId, LevelBelief>;
  /** The chance of resembling each role; they sum to 1. */
  readonly resembles: ReadonlyMap<RoleId, number>;
  readonly classes: Classes;
};

/**
 * The belief taken apart by class. A class is a role the person may resemble together with a response
 * style. Within a class the skills are independent, and a skill's level depends on the role only through
 * the level the role asks (a case: 0 not listed, 1 to 4), so that it is stored by case and not by role.
 */
export type Classes = {
  readonly grid: RequirementGrid;
  /** The chance of each class, at role * styleCount + style. */
  readonly weights: Float64Array;
  /** The chance of a level in a case and style, at levelAt(skill, case, style) + level. */
  readonly levels: Float64Array;
  /** The chance of a case and style, summed over the roles, at (skill * caseCount + case) * styleCount + style. */
  readonly cases: Float64Array;
};

export const levelAt = (skill: number, required: number, style: number): number =>
  ((skill * caseCount + required) * styleCount + style) * levelCount;

/**
 * Infers the levels of all skills. "Not sure" tells nothing; an unanswered skill keeps what the likely
 * roles ask of it, so answers to other skills inform it. With no answer and no current role every role is
 * equally likely. The order of the answers does not matter, to the last bit: everything is summed in
 * catalog order.
 */
export function inferBelief(
  catalog: Catalog,
  { answers, background }: Pick<Assessment, 'answers' | 'background'>,
): Belief {
  const grid = requirementGridOf(catalog);
  const { levels, logLikelihoods } = inferCases(grid.skills, answers);
  const weights = weighClasses(grid, logLikelihoods, background.currentRole);
  const cases = sumCases(grid, weights);
  return {
    levels: new Map(
      grid.skills.map(({ id }, skill): [SkillId, LevelBelief] => [
        id,
        describeLevels(mixLevels(skill, levels, cases)),
      ]),
    ),
    resembles: new Map(
      grid.roles.map(({ id }, role): [RoleId, number] => {
        let chance = 0;
        for (let style = 0; style < styleCount; style++) chance += weights[role * styleCount + style] ?? 0;
        return [id, chance];
      }),
    ),
    classes: { grid, weights, levels, cases },
  };
}

/** The mean, deviation and 80 % interval of five chances. */
export function describeLevels(chances: readonly number[]): LevelBelief {
  const mean = chances.reduce((sum, chance, level) => sum + chance * level, 0);
  const variance = chances.reduce((sum, chance, level) => sum + chance * (level - mean) ** 2, 0);
  const sd = Math.sqrt(variance);
  return {
    chances,
    mean,
    sd,
    low: Math.max(0, mean - deviationsOf80 * sd),
    high: Math.min(levelCount - 1, mean + deviationsOf80 * sd),
  };
}

/** Levels of a case before any answer, and claims by level and style: the same for every person. */
const priors = Array.from({ length: caseCount }, (_, required) => levelsGivenRole(required));
const claims = styles.map((style) =>
  Array.from({ length: levelCount }, (_, level) => claimsGivenLevel(level, style)),
);

type Cases = {
  readonly levels: Float64Array;
  /** The logarithm of an answer's likelihood in a case and style; 0 without a claim. */
  readonly logLikelihoods: Float64Array;
};

function inferCases(skills: readonly Skill[], answers: Assessment['answers']): Cases {
  const levels = new Float64Array(skills.length * caseCount * styleCount * levelCount);
  const logLikelihoods = new Float64Array(skills.length * caseCount * styleCount);
  skills.forEach((skill, position) => {
    const answer = answers.get(skill.id);
    const evidence = isClaim(answer) ? evidenceLikelihoods(skill, answer) : null;
    for (let required = 0; required < caseCount; required++)
      for (let style = 0; style < styleCount; style++) {
        const at = levelAt(position, required, style);
        let sum = 0;
        for (let level = 0; level < levelCount; level++) {
          const prior = priors[required]?.[level] ?? 0;
          const joint =
            evidence === null || !isClaim(answer)
              ? prior
              : prior * (claims[style]?.[level]?.[answer.claim] ?? 0) * (evidence[level] ?? 0);
          levels[at + level] = joint;
          sum += joint;
        }
        for (let level = 0; level < levelCount; level++) levels[at + level] = (levels[at + level] ?? 0) / sum;
        if (evidence !== null) logLikelihoods[at / levelCount] = Math.log(sum);
      }
  });
  return { levels, logLikelihoods };
}

/** The likelihood at each level of what was ticked and not ticked. It does not depend on the style. */
function evidenceLikelihoods({ evidence }: Skill, { shown, ticked }: Answer): number[] {
  const likelihoods = new Array<number>(levelCount).fill(1);
  evidence.forEach((codes, index) => {
    for (const code of codes) {
      if (!shown.includes(code)) continue;
      const isTicked = ticked.includes(code);
      for (let level = 0; level < levelCount; level++) {
        const hit = level >= index + 1 === isTicked;
        likelihoods[level] = (likelihoods[level] ?? 1) * (hit ? evidenceHit : 1 - evidenceHit);
      }
    }
  });
  return likelihoods;
}

/** The chance of each role and style: in logarithms, for the product of many answers is very small. */
function weighClasses(
  { roles, skills, roleAt, asked }: RequirementGrid,
  logLikelihoods: Float64Array,
  currentRole: RoleId | null,
): Float64Array {
  const weights = new Float64Array(roles.length * styleCount);
  const current = currentRole === null ? undefined : roleAt.get(currentRole);
  const others = roles.length - 1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let role = 0; role < roles.length; role++) {
    const prior =
      current === undefined || others === 0
        ? 1 / roles.length
        : role === current
          ? currentRoleWeight
          : (1 - currentRoleWeight) / others;
    for (let style = 0; style < styleCount; style++) {
      let log = Math.log(prior);
      for (let skill = 0; skill < skills.length; skill++) {
        const required = asked[role * skills.length + skill] ?? 0;
        log += logLikelihoods[(skill * caseCount + required) * styleCount + style] ?? 0;
      }
      weights[role * styleCount + style] = log;
      if (log > highest) highest = log;
    }
  }
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    weights[i] = Math.exp((weights[i] ?? 0) - highest);
    sum += weights[i] ?? 0;
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / sum;
  return weights;
}

function sumCases({ roles, skills, asked }: RequirementGrid, weights: Float64Array): Float64Array {
  const cases = new Float64Array(skills.length * caseCount * styleCount);
  for (let role = 0; role < roles.length; role++)
    for (let skill = 0; skill < skills.length; skill++) {
      const at = (skill * caseCount + (asked[role * skills.length + skill] ?? 0)) * styleCount;
      for (let style = 0; style < styleCount; style++)
        cases[at + style] = (cases[at + style] ?? 0) + (weights[role * styleCount + style] ?? 0);
    }
  return cases;
}

/** The chances of a skill's levels, over all cases and styles. */
function mixLevels(skill: number, levels: Float64Array, cases: Float64Array): number[] {
  const chances = new Array<number>(levelCount).fill(0);
  for (let required = 0; required < caseCount; required++)
    for (let style = 0; style < styleCount; style++) {
      const weight = cases[(skill * caseCount + required) * styleCount + style] ?? 0;
      const at = levelAt(skill, required, style);
      for (let level = 0; level < levelCount; level++)
        chances[level] = (chances[level] ?? 0) + weight * (levels[at + level] ?? 0);
    }
  return chances;
}
