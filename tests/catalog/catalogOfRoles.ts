import { type Catalog, openCatalog } from '../../src/catalog/catalog.ts';

/** A catalog of nothing but roles, in this order, by id and name. */
export function catalogOfRoles(names: Readonly<Record<string, string>>): Catalog {
  return openCatalog({
    version: '2026.11',
    zones: [{ id: 'entry', name: 'Entry', years: '0 to 3 years', slots: 1 }],
    lines: [],
    groups: [],
    employers: [],
    fields: [],
    skills: [],
    qualifications: [],
    roles: Object.entries(names).map(([id, name], i) => [
      i + 1,
      id,
      name,
      0,
      [],
      [],
      [],
      [],
      0,
      [0, 0, name],
    ]),
    moves: [],
    tracks: [],
    slips: [],
  });
}
