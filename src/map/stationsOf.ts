import type { Catalog, RoleId, Station } from '../catalog/catalog.ts';

/** Where the map puts the roles of a catalog, in fractions of columns and lanes. */
export type MapPlaces = {
  readonly stations: ReadonlyMap<RoleId, Station>;
  /** Columns of each zone, in the order of the zones. */
  readonly slots: readonly number[];
  readonly tracks: Catalog['tracks'];
};

/** The editorial places of a catalog. */
export function stationsOf({ roles, zones, tracks }: Catalog): MapPlaces {
  return {
    stations: new Map([...roles.values()].map((role) => [role.id, role.station])),
    slots: zones.map(({ slots }) => slots),
    tracks,
  };
}
