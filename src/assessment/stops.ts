import type { Skill } from '../catalog/catalog.ts';
import type { Assessment } from './assessment.ts';

/**
 * The questions of a sitting in the order a person meets them: those with an answer in the order they were
 * first given one, then those passed by on this visit, then the one on the screen, then the others in
 * catalog order. A question on the screen that is not of the sitting has no place among them.
 */
export function stopsOf(
  sitting: readonly Skill[],
  { answers }: Pick<Assessment, 'answers'>,
  onScreen: Skill,
  passedBy: Iterable<Skill['id']> = [],
): Skill[] {
  const byId = new Map(sitting.map((skill) => [skill.id, skill]));
  const met = [...answers.keys(), ...passedBy].flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...met, ...sitting.filter(({ id }) => id === onScreen.id), ...sitting])];
}
