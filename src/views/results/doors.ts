import type { Catalog } from '../../catalog/catalog.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import { type Leverage, leverageOfSkills } from '../../readiness/leverage.ts';
import type { Standing } from '../../store/standing.ts';
import type { Ranking } from './ranking.ts';

const mostDoors = 5;
/** A smaller mean rise is not worth a person's year: half a point. A judgement. */
const leastRise = 0.005;

export type Doors = {
  readonly skills: readonly Leverage[];
  /** How many roles were looked at, and whether they are the goals. */
  readonly of: number;
  readonly amongGoals: boolean;
};

/**
 * The skills whose next level would bring most over the goals, or over all ranked roles without goals.
 * Roles without a figure are not looked at: they would rise by assumption.
 */
export function doorsOf(catalog: Catalog, { belief, results }: Standing, { goals, ranked }: Ranking): Doors {
  const known = goals.filter((goal) => {
    const result = results.get(goal.id);
    return result !== undefined && !isTooEarly(result);
  });
  const amongGoals = goals.length > 0;
  const matters = amongGoals ? known : ranked.map(({ role }) => role);
  const skills = leverageOfSkills(catalog, belief, results, matters)
    .filter(({ skill, rise }) => {
      // More than is asked never counts, so nobody is sent there.
      const asked = matters.flatMap(({ requirements }) =>
        requirements.flatMap((requirement) => (requirement.skill === skill ? requirement.level : [])),
      );
      const nearest = Math.round(belief.levels.get(skill.id)?.mean ?? 0);
      return rise >= leastRise && asked.some((level) => level > nearest);
    })
    .slice(0, mostDoors);
  return { skills, of: matters.length, amongGoals };
}
