// What do the people an adviser follows have in common? In: what was last heard of each, and the catalog. Out: the
// roles they aim at, and the skills that their leading goals ask and they lack. It compares nobody with anybody.
import type { Catalog, Role, Skill, SkillId } from '../catalog/catalog.ts';
import { essentialAtLevel } from '../readiness/band.ts';
import { isTooEarly } from '../readiness/coverage.ts';
import type { Readiness } from '../readiness/readiness.ts';
import type { Advisee } from './caseload.ts';
import type { Followed } from './followed.ts';

type GoalOfCohort = {
  readonly role: Role;
  /** How many people have it among their goals, 1 or more. */
  readonly aiming: number;
  /** For how many of them it is the leading goal. */
  readonly leading: number;
};

type SkillOfCohort = {
  readonly skill: Skill;
  /** How many people's leading goal asks it, 1 or more. */
  readonly asked: number;
  /** Those of them who do not meet the level asked, in the order given. */
  readonly lacking: readonly Advisee[];
};

export type Cohort = {
  /** What most people aim at first; catalog order on ties. */
  readonly goals: readonly GoalOfCohort[];
  /** What most people lack first, then what the greater part of those asked lack; catalog order on ties. */
  readonly skills: readonly SkillOfCohort[];
  /** How many people the skills rest on. */
  readonly counted: number;
  /** How many others there are: without a goal, without levels, or with too few answers for a figure. */
  readonly leftOut: number;
};

/** Goals are counted of everybody, skills of those whose leading goal has a figure. */
export function describeCohort(
  followed: readonly Followed[],
  catalog: Pick<Catalog, 'roles' | 'skills'>,
): Cohort {
  const aimed = followed.flatMap(aimOf);
  return {
    goals: countGoals(followed, catalog),
    skills: countSkills(aimed, catalog),
    counted: aimed.length,
    leftOut: followed.length - aimed.length,
  };
}

type Aimed = { readonly advisee: Advisee; readonly result: Readiness };

/** An advisee with the figure for their leading goal; nothing where there is none. */
function aimOf({ advisee, last }: Followed): Aimed[] {
  const [goal] = last?.shared.assessment.goals ?? [];
  const result = goal === undefined ? undefined : last?.standing?.results.get(goal);
  return result === undefined || isTooEarly(result) ? [] : [{ advisee, result }];
}

function countGoals(followed: readonly Followed[], { roles }: Pick<Catalog, 'roles'>): GoalOfCohort[] {
  const goals = followed.map(({ last }) => last?.shared.assessment.goals ?? []);
  return [...roles.values()]
    .map((role) => ({
      role,
      aiming: goals.filter((some) => some.includes(role.id)).length,
      leading: goals.filter(([first]) => first === role.id).length,
    }))
    .filter(({ aiming }) => aiming > 0)
    .sort((a, b) => b.aiming - a.aiming);
}

/** A level is met on the same terms as an essential skill of band Ready: when it is more likely than not. */
function countSkills(aimed: readonly Aimed[], { skills }: Pick<Catalog, 'skills'>): SkillOfCohort[] {
  const counts = new Map<SkillId, { asked: number; lacking: Advisee[] }>();
  for (const { advisee, result } of aimed)
    for (const [i, { skill }] of result.role.requirements.entries()) {
      const count = counts.get(skill.id) ?? { asked: 0, lacking: [] };
      counts.set(skill.id, count);
      count.asked += 1;
      if ((result.atLevel[i] ?? 0) <= essentialAtLevel) count.lacking.push(advisee);
    }
  return [...skills.values()]
    .flatMap((skill) => {
      const count = counts.get(skill.id);
      return count === undefined ? [] : [{ skill, ...count }];
    })
    .sort(
      (a, b) =>
        b.lacking.length - a.lacking.length || b.lacking.length / b.asked - a.lacking.length / a.asked,
    );
}
