import type { Role, Skill } from '../../catalog/catalog.ts';
import { weightSum } from '../../readiness/weighing.ts';

type Requirement = Role['requirements'][number];

export type SkillRow = {
  readonly skill: Skill;
  /** What each role asks, in the order of the roles; null where the skill is not asked. */
  readonly asked: readonly (Requirement | null)[];
  /** From the lowest level to the highest, 0 to 4; not asking counts as level 0. */
  readonly apart: number;
};

export type SkillRows = {
  /** Skills that every one of the roles asks. */
  readonly shared: readonly SkillRow[];
  /** Skills that at least one of them does not ask. */
  readonly partly: readonly SkillRow[];
};

/** From so many levels on a row stands out. */
export const farApart = 2;

/** Every skill that any of the roles asks: first where they differ most, then what weighs most. */
export function skillRows(roles: readonly Role[]): SkillRows {
  const skills = new Set(roles.flatMap(({ requirements }) => requirements.map(({ skill }) => skill)));
  const rows = [...skills]
    .map((skill) => {
      const asked = roles.map(
        ({ requirements }) => requirements.find((requirement) => requirement.skill === skill) ?? null,
      );
      const levels = asked.map((requirement) => requirement?.level ?? 0);
      return { skill, asked, apart: Math.max(...levels) - Math.min(...levels) };
    })
    .sort((a, b) => b.apart - a.apart || weightOf(b) - weightOf(a) || compareNames(a, b));
  return {
    shared: rows.filter(({ asked }) => !asked.includes(null)),
    partly: rows.filter(({ asked }) => asked.includes(null)),
  };
}

const weightOf = ({ asked }: SkillRow) => weightSum(asked.filter((requirement) => requirement !== null));

const compareNames = (a: SkillRow, b: SkillRow) => (a.skill.name < b.skill.name ? -1 : 1);
