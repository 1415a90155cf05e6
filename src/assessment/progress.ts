// How far is a sitting? In: the catalog and what was said. Out: its questions, and which were claimed when.
import type { Catalog, Skill } from '../catalog/catalog.ts';
import { isClaim } from './answer.ts';
import type { Assessment } from './assessment.ts';

/** The questions of a sitting in catalog order: the skills of the goals and those to ask first, or all without goals. */
export function sittingOf(
  catalog: Catalog,
  { goals, askFirst }: Pick<Assessment, 'goals' | 'askFirst'>,
): Skill[] {
  const all = [...catalog.skills.values()];
  if (goals.length === 0) return all;
  const asked = new Set([
    ...askFirst,
    ...goals.flatMap((goal) => catalog.roles.get(goal)?.requirements.map(({ skill }) => skill.id) ?? []),
  ]);
  return all.filter(({ id }) => asked.has(id));
}

/** The skills with an answer ("not sure" is one), in the order they were last changed; catalog order on ties. */
export function answeredInOrder(catalog: Catalog, { answers }: Pick<Assessment, 'answers'>): Skill[] {
  const at = (skill: Skill) => answers.get(skill.id)?.at ?? 0;
  return [...catalog.skills.values()].filter((skill) => answers.has(skill.id)).sort((a, b) => at(a) - at(b));
}

/** The skills with a claimed level, in the same order. */
export function claimedInOrder(catalog: Catalog, assessment: Pick<Assessment, 'answers'>): Skill[] {
  return answeredInOrder(catalog, assessment).filter((skill) => isClaim(assessment.answers.get(skill.id)));
}
