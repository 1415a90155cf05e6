import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { makeCore } from '../../src/catalog/core.ts';
import { countCrossings } from '../../src/map/crossings.ts';
import { type MapPlaces, stationsOf } from '../../src/map/stationsOf.ts';
import { copyWith, shippedFiles } from '../catalog/copyOfData.ts';
import { openTracksWorld } from '../worlds/tracksWorld.ts';
import { pointOf } from './pointOf.ts';

const shipped = openCatalog(makeCore(shippedFiles));
const crossingsOf = (places: MapPlaces) => countCrossings(places.tracks, pointOf(places));

describe('a catalog with editorial places', () => {
  it('keeps every number', () => {
    const { stations, slots, tracks } = stationsOf(shipped);
    const { lines } = shippedFiles;
    expect([...stations].map(([role, station]) => ({ role, ...station })).toSorted(byRole)).toEqual(
      lines.stations.toSorted(byRole),
    );
    expect(slots).toEqual(lines.zones.map((zone) => zone.slots));
    expect(tracks).toBe(shipped.tracks);
  });

  it('is asked once', () => {
    expect(stationsOf(shipped)).toBe(stationsOf(shipped));
  });
});

describe('the shipped roles without their places', () => {
  const unplaced = openCatalog(
    makeCore(
      copyWith(({ lines }) => {
        lines.stations = [];
        for (const zone of lines.zones) delete zone.slots;
      }),
    ),
  );

  it('are all placed, with no more crossings than the editors have', () => {
    const places = stationsOf(unplaced);
    expect(places.stations.size).toBe(shipped.roles.size);
    expect(crossingsOf(places)).toBeLessThanOrEqual(crossingsOf(stationsOf(shipped)));
  });

  it('have promotions inside a zone run to the right', () => {
    const { stations } = stationsOf(unplaced);
    const within = unplaced.moves.filter(
      ({ from, to, kind }) => kind === 'promotion' && from?.zone === to.zone,
    );
    expect(within.length).toBeGreaterThan(0);
    for (const { from, to } of within)
      expect(stations.get(to.id)?.slot).toBeGreaterThan((from && stations.get(from.id)?.slot) ?? 99);
  });
});

describe('what editors leave out', () => {
  const roles = { a: [0, 'XY'], b: [1, 'XY'], c: [1, 'Z'], d: [1, 'X'] } as const;
  const named = ({ tracks }: MapPlaces) =>
    tracks.map(({ line, from, to, bend }) => [line.id, from.id, to.id, bend]);

  it('tracks run along promotions between roles that share a line, one for each such line', () => {
    const catalog = openTracksWorld({ roles, promotions: ['a b', 'a c'], laterals: ['b d'] });
    expect(named(stationsOf(catalog))).toEqual([
      ['X', 'a', 'b', 0.5],
      ['Y', 'a', 'b', 0.5],
    ]);
  });

  it('tracks that are given are all there are', () => {
    const catalog = openTracksWorld({ roles, promotions: ['a b'], tracks: ['X a b'] });
    expect(named(stationsOf(catalog))).toEqual([['X', 'a', 'b', 0.5]]);
  });

  it('a zone has the room that editors ask for, and never less than its stations need', () => {
    const catalog = openTracksWorld({
      roles: { a: [0, 'X'], b: [0, 'X'], c: [1, 'X'] },
      promotions: ['a b'],
      slots: [0.5, 2.5],
    });
    expect(stationsOf(catalog).slots).toEqual([2, 2.5, 1, 1, 1]);
  });
});

function byRole(a: { role: string }, b: { role: string }): number {
  return a.role < b.role ? -1 : 1;
}
