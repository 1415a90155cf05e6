import type { Catalog, Role } from '../catalog/catalog.ts';

/** The roles as the options of a select, under the names of their zones. */
export function rolesByZone({ roles, zones }: Catalog, isOffered: (role: Role) => boolean) {
  return zones
    .map((zone) => ({
      name: zone.name,
      options: [...roles.values()]
        .filter((role) => role.zone === zone && isOffered(role))
        .map(({ id, name }) => [id, name] as const),
    }))
    .filter(({ options }) => options.length > 0);
}
