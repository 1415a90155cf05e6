// Tiny catalogs for tests: only what a test computes with, everything else as plain as it can be.
import { type Catalog, openCatalog } from '../../src/catalog/catalog.ts';
import type { Core } from '../../src/catalog/core.ts';

type Requirement = { readonly skill: string; readonly level: number; readonly weight: number };

export type World = {
  readonly skills: readonly string[];
  readonly roles: readonly {
    readonly id: string;
    readonly skills: readonly Requirement[];
    /** Required gates, each a list of qualifications any of which opens it. */
    readonly requires?: readonly (readonly string[])[];
    readonly prefers?: readonly (readonly string[])[];
    /** A required gate of years in one of the fields. */
    readonly years?: readonly [years: number, ...fields: string[]];
  }[];
  readonly qualifications?: Readonly<
    Record<
      string,
      {
        readonly months: number;
        readonly prerequisites?: readonly string[];
        /** What holding any of these also counts as: this one. */
        readonly satisfiedBy?: readonly string[];
      }
    >
  >;
  readonly fields?: readonly string[];
  readonly moves?: readonly {
    readonly from: string;
    readonly to: string;
    readonly years: readonly [low: number, high: number];
  }[];
};

/** The code of the nth evidence statement of a level; every skill of a world has three a level. */
export const codeOf = (world: World, skill: string, level: number, nth: number): number =>
  (world.skills.indexOf(skill) + 1) * 100 + level * 10 + nth;

export function openWorld({ skills, roles, qualifications = {}, fields = [], moves = [] }: World): Catalog {
  const qualificationIds = Object.keys(qualifications);
  const gate = (required: 0 | 1) => (ways: readonly string[]) =>
    [required, ways.map((way) => qualificationIds.indexOf(way))] as const;
  const core: Core = {
    version: '2026.11',
    zones: [{ id: 'entry', name: 'Entry', years: '0 to 3 years', slots: 1 }],
    lines: [['line', 'L', 'Line', 'circle', 0]],
    groups: [['group', 'Group']],
    employers: [],
    fields: fields.map((id, i) => [i + 1, id, id]),
    skills: skills.map((id, i) => [
      i + 1,
      id,
      id,
      0,
      [1, 2, 3, 4].map((level) => [1, 2, 3].map((nth) => (i + 1) * 100 + level * 10 + nth)),
    ]),
    qualifications: qualificationIds.map((id, i) => [
      i + 1,
      id,
      id,
      id,
      0,
      0,
      qualifications[id]?.months ?? 0,
      (qualifications[id]?.prerequisites ?? []).map((other) => qualificationIds.indexOf(other)),
      qualificationIds.flatMap((other, position) =>
        qualifications[other]?.satisfiedBy?.includes(id) ? [position] : [],
      ),
    ]),
    roles: roles.map(({ id, skills: required, requires = [], prefers = [], years }, i) => [
      i + 1,
      id,
      id,
      0,
      [0],
      required.flatMap(({ skill, level, weight }) => [skills.indexOf(skill), level, weight]),
      [
        ...requires.map(gate(1)),
        ...prefers.map(gate(0)),
        ...(years === undefined
          ? []
          : [[1, [[years[0], ...years.slice(1).map((field) => fields.indexOf(String(field)))]]] as const]),
      ],
      [],
      0,
      [i, 0, id],
    ]),
    moves: moves.map(({ from, to, years: [low, high] }) => {
      const at = (role: string) => roles.findIndex(({ id }) => id === role);
      return [at(from), at(to), 0, low, high, 0];
    }),
    tracks: [],
    slips: [],
  };
  return openCatalog(core);
}
