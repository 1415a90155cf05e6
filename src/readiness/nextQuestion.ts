import type { Assessment } from '../assessment/assessment.ts';
import type { Belief } from '../belief/belief.ts';
import type { Catalog, Role, Skill } from '../catalog/catalog.ts';
import { aimsOf } from './aims.ts';
import { expectCredit } from './credit.ts';
import { weightSum } from './weighing.ts';

/**
 * Which of these skills is worth asking next? The unanswered one whose credit is least certain where it
 * weighs most: the largest sum over the aims of (weight / weights of the role)^2 x variance of the credit.
 * Those that an adviser asked for come before all others. Catalog order on ties; null when all have an answer
 * ("not sure" is one).
 */
export function nextQuestion(
  catalog: Catalog,
  assessment: Assessment,
  belief: Belief,
  among: readonly Skill[],
): Skill | null {
  const aims = aimsOf(catalog, assessment, belief);
  const open = among.filter(({ id }) => !assessment.answers.has(id));
  const first = open.filter(({ id }) => assessment.askFirst.includes(id));
  let best: Skill | null = null;
  let most = -1;
  for (const skill of first.length > 0 ? first : open) {
    const worth = aims.reduce((sum, role) => sum + uncertaintyFrom(skill, role, belief), 0);
    if (worth > most) {
      best = skill;
      most = worth;
    }
  }
  return best;
}

/** The part of a role's variance that this skill alone brings, as far as the skills' own beliefs go. */
function uncertaintyFrom(skill: Skill, { requirements }: Role, { levels }: Belief): number {
  const requirement = requirements.find((candidate) => candidate.skill.id === skill.id);
  if (requirement === undefined) return 0;
  const sum = weightSum(requirements);
  const chances = levels.get(skill.id)?.chances ?? [];
  return (requirement.weight / sum) ** 2 * expectCredit(chances, requirement.level).variance;
}
