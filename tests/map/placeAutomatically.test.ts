import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { countCrossings } from '../../src/map/crossings.ts';
import { placeAutomatically } from '../../src/map/placeAutomatically.ts';
import { stationsOf } from '../../src/map/stationsOf.ts';
import { manyStations } from '../worlds/manyStations.ts';
import { openTracksWorld, roleNamed } from '../worlds/tracksWorld.ts';
import { pointOf } from './pointOf.ts';

const place = (catalog: Catalog) => placeAutomatically(catalog, catalog.tracks);
const crossingsOf = (catalog: Catalog) => {
  const places = stationsOf(catalog);
  return countCrossings(places.tracks, pointOf(places));
};
/** With the stations of each column one below the other, in the order of the catalog. */
function crossingsAsListed(catalog: Catalog): number {
  const places = stationsOf(catalog);
  const at = pointOf(places);
  const filled = new Map<number, number>();
  const listed = new Map(
    [...catalog.roles.values()].map((role) => {
      const { x } = at(role);
      const y = filled.get(x) ?? 0;
      filled.set(x, y + 1);
      return [role, { x, y }];
    }),
  );
  return countCrossings(places.tracks, (role) => listed.get(role) ?? { x: 0, y: 0 });
}
const slotsIn = (catalog: Catalog) =>
  Object.fromEntries([...stationsOf(catalog).stations].map(([id, { slot }]) => [id, slot]));

/** The rows that some roles stand in, each once. */
const rowsOf = (catalog: Catalog, ...ids: readonly string[]) => [
  ...new Set(ids.map((id) => pointOf(stationsOf(catalog))(roleNamed(catalog, id)).y)),
];

const catalogs = fc
  .tuple(fc.integer({ min: 1, max: 80 }), fc.nat())
  .map(([count, seed]) => manyStations(count, seed));

describe('any catalog', () => {
  it('is laid out the same each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(), (count, seed) => {
        expect(place(manyStations(count, seed))).toEqual(place(manyStations(count, seed)));
      }),
      { numRuns: 10 },
    );
  });

  it('has each role inside the columns of its zone', () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const { stations, columns } = place(catalog);
        for (const { id, zone } of catalog.roles.values()) {
          const slot = stations.get(id)?.slot ?? -1;
          expect(slot).toBeGreaterThanOrEqual(0);
          expect(slot).toBeLessThanOrEqual((columns[zone.order] ?? 0) - 1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has no two roles of a column nearer than a row', () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const at = pointOf(stationsOf(catalog));
        const points = [...catalog.roles.values()].map(at).sort((a, b) => a.x - b.x || a.y - b.y);
        for (const [i, { x, y }] of points.entries()) {
          const next = points[i + 1];
          if (next?.x === x) expect(next.y - y).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('begins in row 0 and leaves no gap wider than a row', () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const rows = [...place(catalog).stations.values()].map(({ row }) => row).sort((a, b) => a - b);
        expect(rows[0]).toBe(0);
        for (const [i, row] of rows.entries()) expect((rows[i + 1] ?? row) - row).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('has no more crossings than its roles one below the other as they are listed', () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        expect(crossingsOf(catalog)).toBeLessThanOrEqual(crossingsAsListed(catalog));
      }),
      { numRuns: 20 },
    );
  });

  it.each([1, 2, 3])('has a quarter of those crossings at most, where there are many: seed %i', (seed) => {
    const catalog = manyStations(100, seed);
    expect(crossingsOf(catalog)).toBeLessThanOrEqual(crossingsAsListed(catalog) / 4);
  });
});

describe('lanes', () => {
  // a - b - c - d - e    X
  // f - g - h - i - j    Y, with rungs from b to h and from h to d
  // k - l - m - n - o    Z
  const ladder = {
    roles: {
      o: [4, 'Z'],
      a: [0, 'X'],
      g: [1, 'Y'],
      l: [1, 'Z'],
      c: [2, 'X'],
      m: [2, 'Z'],
      h: [2, 'YX'],
      k: [0, 'Z'],
      b: [1, 'X'],
      f: [0, 'Y'],
      n: [3, 'Z'],
      i: [3, 'Y'],
      j: [4, 'Y'],
      d: [3, 'X'],
      e: [4, 'X'],
    },
    promotions: [
      'a b',
      'b c',
      'c d',
      'd e',
      'f g',
      'g h',
      'h i',
      'i j',
      'k l',
      'l m',
      'm n',
      'n o',
      'b h',
      'h d',
    ],
  } as const;

  it('a planar ladder has no crossing, however its roles are listed', () => {
    expect(crossingsOf(openTracksWorld(ladder))).toBe(0);
    const { roles, ...rest } = ladder;
    const reversed = Object.fromEntries(Object.entries(roles).reverse());
    expect(crossingsOf(openTracksWorld({ ...rest, roles: reversed }))).toBe(0);
  });

  it('a line that nothing pulls aside runs straight', () => {
    expect(rowsOf(openTracksWorld(ladder), 'k', 'l', 'm', 'n', 'o')).toHaveLength(1);
  });

  // a - b - c
  //     d
  //     e
  it('a line runs straight past what stands below only one of its stations', () => {
    const catalog = openTracksWorld({
      roles: { a: [0, 'X'], b: [1, 'X'], c: [2, 'X'], d: [1, 'Y'], e: [1, 'Y'] },
      promotions: ['a b', 'b c'],
    });
    expect(rowsOf(catalog, 'a', 'b', 'c')).toHaveLength(1);
  });

  it('a line runs straight inside a zone too', () => {
    const catalog = openTracksWorld({
      roles: { a: [0, 'X'], b: [0, 'X'], c: [0, 'X'] },
      promotions: ['a b', 'b c'],
    });
    expect(rowsOf(catalog, 'a', 'b', 'c')).toHaveLength(1);
  });

  it.each([
    ['against the zones', 1, 'X c a'],
    ['over a zone between', 2, 'X a c'],
  ])('a track %s runs straight past the same', (_which, zone, track) => {
    const catalog = openTracksWorld({
      roles: { a: [0, 'X'], c: [zone, 'X'], d: [zone, 'Y'], e: [zone, 'Y'] },
      tracks: [track],
    });
    expect(rowsOf(catalog, 'a', 'c')).toHaveLength(1);
  });

  it('a track that skips a zone passes beside the station there', () => {
    const catalog = openTracksWorld({
      roles: { a: [0, 'X'], b: [1, 'X'], c: [2, 'X'], d: [1, 'Y'], e: [2, 'Y'] },
      promotions: ['a b', 'b c', 'a c', 'd e'],
    });
    expect(crossingsOf(catalog)).toBe(0);
  });
});

describe('columns', () => {
  it('a role stands behind the longest chain of promotions in its zone', () => {
    const catalog = openTracksWorld({
      roles: { d: [1, 'X'], c: [1, 'X'], b: [1, 'X'], a: [1, 'X'], other: [1, 'X'], later: [2, 'X'] },
      promotions: ['a b', 'b c', 'a c', 'c d', 'a d', 'd later'],
      laterals: ['d other'],
    });
    expect(slotsIn(catalog)).toEqual({ a: 0, b: 1, c: 2, d: 3, other: 0, later: 0 });
    expect(stationsOf(catalog).slots).toEqual([1, 4, 1, 1, 1]);
  });

  it('a promotion rises although the two share no line', () => {
    expect(slotsIn(openTracksWorld({ roles: { b: [0, 'Y'], a: [0, 'X'] }, promotions: ['a b'] }))).toEqual({
      a: 0,
      b: 1,
    });
  });

  it('a circle of promotions, which the data check refuses, does not hang', () => {
    const catalog = openTracksWorld({
      roles: { a: [0, 'X'], b: [0, 'X'], c: [0, 'X'] },
      promotions: ['a b', 'b c', 'c a'],
    });
    expect(Object.values(slotsIn(catalog)).sort()).toEqual([0, 1, 2]);
  });

  it('a track that editors draw inside a column or against the zones is laid out too', () => {
    const catalog = openTracksWorld({
      roles: { a: [0, 'X'], b: [0, 'X'], c: [1, 'X'] },
      laterals: ['a b', 'c a'],
      tracks: ['X a b', 'X c a'],
    });
    expect(crossingsOf(catalog)).toBe(0);
  });

  it('a catalog without tracks has its roles in rows', () => {
    const catalog = openTracksWorld({ roles: { a: [0, 'X'], b: [0, 'Y'] } });
    expect([...stationsOf(catalog).stations.values()].map(({ row }) => row).sort()).toEqual([0, 1]);
  });
});
