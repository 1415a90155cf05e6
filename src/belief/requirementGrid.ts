import type { Catalog, Role, Skill } from '../catalog/catalog.ts';

/** What every role asks of every skill, by position, so that inference runs over numbers. */
export type RequirementGrid = {
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  /** Positions of the skills and of the roles by id. */
  readonly skillAt: ReadonlyMap<string, number>;
  readonly roleAt: ReadonlyMap<string, number>;
  /** Level asked, 0 when not listed, at role * skills.length + skill. */
  readonly asked: Uint8Array;
};

const grids = new WeakMap<Catalog, RequirementGrid>();

/** The grid of a catalog, laid out once for each catalog. */
export function requirementGridOf(catalog: Catalog): RequirementGrid {
  const known = grids.get(catalog);
  if (known !== undefined) return known;
  const roles = [...catalog.roles.values()];
  const skills = [...catalog.skills.values()];
  const skillAt = new Map(skills.map(({ id }, position): [string, number] => [id, position]));
  const asked = new Uint8Array(roles.length * skills.length);
  roles.forEach(({ requirements }, role) => {
    for (const { skill, level } of requirements)
      asked[role * skills.length + (skillAt.get(skill.id) ?? 0)] = level;
  });
  const roleAt = new Map(roles.map(({ id }, position): [string, number] => [id, position]));
  const grid = { roles, skills, skillAt, roleAt, asked };
  grids.set(catalog, grid);
  return grid;
}
