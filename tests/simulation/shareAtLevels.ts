import type { Role, SkillId } from '../../src/catalog/catalog.ts';
import { creditFor } from '../../src/readiness/credit.ts';

/** The share of a role for levels that are known for certain, 0 to 1; 1 when nothing is required. */
export function shareAtLevels({ requirements }: Role, levelOf: (skill: SkillId) => number): number {
  let credit = 0;
  let sum = 0;
  for (const { skill, level, weight } of requirements) {
    credit += weight * creditFor(levelOf(skill.id), level);
    sum += weight;
  }
  return sum === 0 ? 1 : credit / sum;
}
