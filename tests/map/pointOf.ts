import type { Role } from '../../src/catalog/catalog.ts';
import type { MapPlaces } from '../../src/map/stationsOf.ts';

/** A station's column, counted over all zones, and its row. */
export function pointOf({ stations, slots }: MapPlaces): (role: Role) => { x: number; y: number } {
  return ({ id, zone }) => {
    const station = stations.get(id);
    if (station === undefined) throw new Error(`no station ${id}`);
    const start = slots.slice(0, zone.order).reduce((sum, columns) => sum + columns, 0);
    return { x: start + station.slot, y: station.row };
  };
}
