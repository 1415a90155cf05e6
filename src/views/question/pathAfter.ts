import type { Assessment } from '../../assessment/assessment.ts';
import type { Catalog, Skill } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import type { Person } from '../../store/person.ts';

/**
 * Where Next leads: the most useful open question of the sitting; those passed by on this visit come after
 * the others. Past the sitting, from a question outside it, to the other skills; else to checking.
 */
export function pathAfter(
  catalog: Catalog,
  assessment: Assessment,
  person: Person,
  skill: Skill,
  sitting: readonly Skill[],
): string {
  const { belief } = person.standingOf(assessment);
  const ask = (among: readonly Skill[]) =>
    person.scoring.nextQuestion(
      catalog,
      assessment,
      belief,
      among.filter(({ id }) => !person.passedBy.has(id)),
    ) ??
    person.scoring.nextQuestion(
      catalog,
      assessment,
      belief,
      among.filter((other) => other !== skill),
    );
  const next = ask(sitting) ?? (sitting.includes(skill) ? null : ask([...catalog.skills.values()]));
  return next === null ? paths.checkAnswers : paths.question(next.id);
}
