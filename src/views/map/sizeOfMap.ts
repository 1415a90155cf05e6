import type { Catalog } from '../../catalog/catalog.ts';
import { stationsOf } from '../../map/stationsOf.ts';
import type { Surroundings } from '../../map/surroundings.ts';

/** What the shipped catalog's places are made for: the room beside the panel on a window of 1440 by 900. */
const usual = { width: 1072, height: 684 };
/** A column of the usual map, and the least between two lanes, in pixels. */
const column = 98;
const lane = 66;

/** The size that a map is laid out in; the page scales it to the room there is. */
export function sizeOfMap(catalog: Catalog, around: Surroundings | null): typeof usual {
  if (around !== null) return usual;
  const { stations, slots } = stationsOf(catalog);
  const rows = [...stations.values()].map(({ row }) => row);
  const lanes = Math.max(...rows, 0) - Math.min(...rows, 0);
  return {
    width: Math.max(usual.width, Math.round(slots.reduce((sum, count) => sum + count, 0) * column)),
    height: Math.max(usual.height, Math.round(lanes * lane)),
  };
}
