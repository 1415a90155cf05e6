// Where does the map draw each role? In: the catalog. Out: a place for every role, the columns of each
// zone, and the tracks. What the editors say is passed on as it is; what they leave out is made here.
import type { Catalog, RoleId, Station, Track } from '../catalog/catalog.ts';
import { tracksAlongMoves } from '../catalog/tracksAlongMoves.ts';
import { placeAutomatically } from './placeAutomatically.ts';

export type MapPlaces = {
  readonly stations: ReadonlyMap<RoleId, Station>;
  /** Columns of each zone, in zone order; fractions allowed. */
  readonly slots: readonly number[];
  readonly tracks: readonly Track[];
};

const known = new WeakMap<Catalog, MapPlaces>();

/** Worked out once for each catalog. The data check sees to it that all roles have a station, or none has. */
export function stationsOf(catalog: Catalog): MapPlaces {
  const before = known.get(catalog);
  if (before !== undefined) return before;
  const places = findPlaces(catalog);
  known.set(catalog, places);
  return places;
}

function findPlaces(catalog: Catalog): MapPlaces {
  const roles = [...catalog.roles.values()];
  const tracks =
    catalog.tracks.length > 0 ? catalog.tracks : tracksAlongMoves(catalog.moves, ({ lines }) => lines);
  const placed = roles.flatMap(({ id, station }) => (station === null ? [] : [[id, station] as const]));
  if (placed.length === roles.length)
    return { stations: new Map(placed), slots: catalog.zones.map(({ slots }) => slots ?? 1), tracks };
  const { stations, columns } = placeAutomatically(catalog, tracks);
  return {
    stations,
    // Room that the editors ask for is given; less than the stations need would put them into the next zone.
    slots: catalog.zones.map(({ slots }, order) => Math.max(slots ?? 1, columns[order] ?? 1)),
    tracks,
  };
}
