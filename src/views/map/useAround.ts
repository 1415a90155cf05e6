import { useMemo } from 'react';
import type { Role } from '../../catalog/catalog.ts';
import { type Surroundings, surroundingsOf } from '../../map/surroundings.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';

/** So many moves around a role are shown. */
const hops = 2;

export type MapAround = Surroundings & { readonly centre: Role };

/** What lies around a role; null shows the whole map. */
export function useAround(centre: Role | null): MapAround | null {
  const catalog = useCatalog();
  return useMemo(
    () => (centre === null ? null : { centre, ...surroundingsOf(catalog, centre, hops) }),
    [catalog, centre],
  );
}
