import { describe, expect, it } from 'vitest';
import { openCatalog, type Role } from '../../src/catalog/catalog.ts';
import { layOutSmallMap } from '../../src/map/smallMap.ts';

//   lane 0   a ----- b            line X
//   lane 4    \\----- c            line X, bends down
//   lane 5   d ----- e            line Y
const catalog = openCatalog({
  version: '2026.11',
  zones: [
    { id: 'entry', name: 'Entry', years: '0 to 3 years', slots: 2 },
    { id: 'practitioner', name: 'Practitioner', years: '2 to 6 years', slots: 2 },
  ],
  lines: [
    ['x', 'X', 'Line X', 'circle', 0],
    ['y', 'Y', 'Line Y', 'square', 0],
  ],
  groups: [],
  employers: [],
  fields: [],
  skills: [],
  qualifications: [],
  roles: [
    [1, 'a', 'A', 0, [0], [], [], [], 0, [0, 0, 'A']],
    [2, 'b', 'B', 1, [0], [], [], [], 0, [1, 0, 'B']],
    [3, 'c', 'C', 1, [0], [], [], [], 0, [1, 4, 'C']],
    [4, 'd', 'D', 0, [1], [], [], [], 0, [0, 5, 'D']],
    [5, 'e', 'E', 1, [1], [], [], [], 0, [1, 5, 'E']],
  ],
  moves: [],
  tracks: [
    [0, 0, 1, 0.5],
    [0, 0, 2, 0.5],
    [1, 3, 4, 0.5],
  ],
  slips: [],
});
const size = { width: 400, laneHeight: 40 };
const [x, y] = catalog.lines;
const layOut = (...lines: readonly (typeof x)[]) =>
  layOutSmallMap(
    catalog,
    lines.filter((line) => line !== undefined),
    size,
  );
const placeOf = (map: ReturnType<typeof layOut>, id: string) => {
  const station = map.stations.find(({ role }: { role: Role }) => role.id === id);
  if (station === undefined) throw new Error(`no station ${id}`);
  return station;
};

describe('the small map', () => {
  it('shows the roles of the lines asked for and their tracks, and no others', () => {
    const map = layOut(y);
    expect(map.stations.map(({ role }) => role.id)).toEqual(['d', 'e']);
    expect(map.tracks).toHaveLength(1);
  });

  it('runs from left to right by seniority, inside its width', () => {
    const map = layOut(x, y);
    expect(placeOf(map, 'a').x).toBeLessThan(placeOf(map, 'b').x);
    for (const station of map.stations) {
      expect(station.x).toBeGreaterThan(0);
      expect(station.x).toBeLessThan(map.width);
      expect(station.y).toBeLessThan(map.height);
    }
  });

  it('closes up lanes that nothing uses, and keeps the order of the others', () => {
    const map = layOut(x, y);
    expect(placeOf(map, 'c').y - placeOf(map, 'a').y).toBe(size.laneHeight);
    expect(placeOf(map, 'd').y - placeOf(map, 'c').y).toBe(size.laneHeight);
  });

  it('draws a change of lane level, at 45 degrees, and level again', () => {
    const path = layOut(x).tracks.find(({ key }) => key.endsWith('a c'))?.path ?? '';
    expect(path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+l(\d+) \1H[\d.]+$/);
  });

  it('is the same each time', () => {
    expect(layOut(x, y)).toEqual(layOut(x, y));
  });
});
