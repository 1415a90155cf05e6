// Tiny catalogs of roles and promotions, without places: what the automatic method lays out.
import { type Catalog, openCatalog, type Role } from '../../src/catalog/catalog.ts';
import { lineShapes, moveKinds, zoneIds } from '../../src/catalog/vocabulary.ts';

type Places = {
  /** Each role's zone, from 0 on, and the letters of its lines: `{ a: [0, 'X'], b: [1, 'XY'] }`. */
  readonly roles: Readonly<Record<string, readonly [zone: number, lines: string]>>;
  /** `'a b'` leads from a to b. */
  readonly promotions?: readonly string[];
  readonly laterals?: readonly string[];
  /** `'X a b'`; without any they are made along the promotions. */
  readonly tracks?: readonly string[];
  readonly slots?: readonly number[];
};

export function openTracksWorld({
  roles,
  promotions = [],
  laterals = [],
  tracks = [],
  slots = [],
}: Places): Catalog {
  const ids = Object.keys(roles);
  const letters = [...new Set(Object.values(roles).flatMap(([, on]) => [...on]))];
  const move = (kind: (typeof moveKinds)[number]) => (move: string) => {
    const [from = '', to = ''] = move.split(' ');
    return [ids.indexOf(from), ids.indexOf(to), moveKinds.indexOf(kind), 2, 4, 4] as const;
  };
  return openCatalog({
    version: '2026.11',
    zones: zoneIds.map((id, i) => {
      const columns = slots[i];
      return { id, name: id, years: 'some years', ...(columns !== undefined && { slots: columns }) };
    }),
    lines: letters.map((letter, i) => [letter, letter, letter, lineShapes[i] ?? 'circle', 0]),
    groups: [],
    employers: [],
    fields: [],
    skills: [],
    qualifications: [],
    roles: Object.entries(roles).map(([id, [zone, on]], i) => [
      i + 1,
      id,
      id,
      zone,
      [...on].map((letter) => letters.indexOf(letter)),
      [],
      [],
      [],
      0,
      null,
    ]),
    moves: [...promotions.map(move('promotion')), ...laterals.map(move('lateral'))],
    tracks: tracks.map((track) => {
      const [line = '', from = '', to = ''] = track.split(' ');
      return [letters.indexOf(line), ids.indexOf(from), ids.indexOf(to), 0.5];
    }),
    slips: [],
  });
}

export function roleNamed({ roles }: Catalog, id: string): Role {
  const role = [...roles.values()].find((one) => one.id === id);
  if (role === undefined) throw new Error(`no role ${id}`);
  return role;
}
