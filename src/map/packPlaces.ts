// Where do stations stand when only some of a catalog's roles are shown? In: their slots and rows. Out: the
// same with the room of the others closed up.
import type { Role, RoleId } from '../catalog/catalog.ts';
import { closeUp } from './closeUp.ts';
import type { MapPlaces } from './stationsOf.ts';

type Place = { readonly column: number; readonly row: number };

export type PackedPlaces = {
  readonly places: ReadonlyMap<RoleId, Place>;
  /** Columns of each zone; 0 for a zone that shows nobody. */
  readonly slots: readonly number[];
  /** The outermost rows. */
  readonly top: number;
  readonly bottom: number;
};

/**
 * Columns count from the left edge of the map, a station standing half a column in. Packed, zones that show
 * nobody are left out, and rows that nobody uses closed up: they keep their order, and their distance up to one.
 */
export function packPlaces(
  { stations, slots }: MapPlaces,
  roles: readonly Role[],
  isPacked: boolean,
): PackedPlaces {
  const stood = roles.flatMap((role) => {
    const station = stations.get(role.id);
    return station === undefined ? [] : [{ role, slot: station.slot, row: station.row }];
  });
  const rows = isPacked ? closeUp(stood.map(({ row }) => row)) : null;
  const ofZone = slots.map((all, order) => {
    return isPacked && !stood.some(({ role }) => role.zone.order === order) ? 0 : all;
  });
  const starts = ofZone.map((_, order) => ofZone.slice(0, order).reduce((sum, count) => sum + count, 0));
  const places = new Map(
    stood.map(({ role, slot, row }): [RoleId, Place] => {
      const { order } = role.zone;
      return [role.id, { column: (starts[order] ?? 0) + slot + 0.5, row: rows?.get(row) ?? row }];
    }),
  );
  const used = [...places.values()].map(({ row }) => row);
  return {
    places,
    slots: ofZone,
    top: used.length === 0 ? 0 : Math.min(...used),
    bottom: used.length === 0 ? 0 : Math.max(...used),
  };
}
