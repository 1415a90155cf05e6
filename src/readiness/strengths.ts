import { isClaim } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Belief, LevelBelief } from '../belief/belief.ts';
import type { Catalog, Skill } from '../catalog/catalog.ts';
import { chanceFrom } from './chanceFrom.ts';

/** A strength begins at Proficient: done alone, adapted, and shown to others. */
const strengthFrom = 3;

export type Strength = { readonly skill: Skill; readonly level: LevelBelief };

/** The claimed skills that are more likely than not at Proficient or above, the highest first. */
export function strengthsOf(
  catalog: Catalog,
  { answers }: Pick<Assessment, 'answers'>,
  belief: Belief,
): Strength[] {
  return [...catalog.skills.values()]
    .flatMap((skill): Strength[] => {
      const level = belief.levels.get(skill.id);
      if (level === undefined || !isClaim(answers.get(skill.id))) return [];
      const chance = chanceFrom(strengthFrom, level.chances);
      return chance > 0.5 ? [{ skill, level }] : [];
    })
    .sort((a, b) => b.level.mean - a.level.mean);
}
