// Where does a role stand when no editor says so? In: a catalog and its tracks. Out: a station for each role
// and the columns that each zone needs. The zone and the promotions inside it give the column; lanes are
// ordered so that few tracks cross (orderLanes.ts) and placed so that lines run straight (giveRows.ts).
import type { Catalog, Role, RoleId, Station, Track } from '../catalog/catalog.ts';
import { breakLabel } from './breakLabel.ts';
import { findRows } from './findRows.ts';
import { orderLines } from './orderLines.ts';

type Placed = {
  readonly stations: ReadonlyMap<RoleId, Station>;
  /** Of each zone, in zone order. */
  readonly columns: readonly number[];
};

/** The same catalog gives the same places, and no two roles share one. */
export function placeAutomatically(catalog: Catalog, tracks: readonly Track[]): Placed {
  const roles = [...catalog.roles.values()];
  const slots = slotsOf(catalog);
  const slotOf = (role: Role) => slots.get(role) ?? 0;
  const columns = catalog.zones.map((zone) =>
    roles.reduce((most, role) => (role.zone === zone ? Math.max(most, slotOf(role) + 1) : most), 1),
  );
  const starts = columns.map((_, zone) => columns.slice(0, zone).reduce((sum, count) => sum + count, 0));
  const rows = findRows({
    columns: roles.map((role) => (starts[role.zone.order] ?? 0) + slotOf(role)),
    heights: heightsOf(catalog, tracks),
    joins: joinsOf(roles, tracks),
  });
  return {
    columns,
    stations: new Map(
      roles.map((role, i) => [
        role.id,
        { slot: slotOf(role), row: rows[i] ?? 0, label: breakLabel(role.name) },
      ]),
    ),
  };
}

/**
 * A role stands as many columns inside its zone as the longest chain of promotions in the zone that leads to
 * it has steps. In a circle of promotions, which the data check refuses, the step back does not count.
 */
function slotsOf({ roles, moves }: Catalog): ReadonlyMap<Role, number> {
  const before = new Map<Role, Role[]>();
  for (const { from, to, kind } of moves)
    if (kind === 'promotion' && from?.zone === to.zone) before.set(to, [...(before.get(to) ?? []), from]);
  const slots = new Map<Role, number>();
  const onTheWay = new Set<Role>();
  const slotOf = (role: Role): number => {
    const known = slots.get(role);
    if (known !== undefined || onTheWay.has(role)) return known ?? -1;
    onTheWay.add(role);
    const slot = (before.get(role) ?? []).reduce((most, one) => Math.max(most, slotOf(one) + 1), 0);
    onTheWay.delete(role);
    slots.set(role, slot);
    return slot;
  };
  for (const role of roles.values()) slotOf(role);
  return slots;
}

/** Each role in the middle of its lines. Two lines meet at a role that is on both, and by a track between two. */
function heightsOf({ roles, lines }: Catalog, tracks: readonly Track[]): number[] {
  const position = new Map(lines.map((line, i) => [line, i]));
  const on = (role: Role) => role.lines.map((line) => position.get(line) ?? 0);
  const meetings = lines.map(() => lines.map(() => 0));
  const meet = (some: readonly number[], others: readonly number[]) => {
    for (const a of some)
      for (const b of others) {
        const row = meetings[a];
        if (row !== undefined) row[b] = (row[b] ?? 0) + 1;
      }
  };
  for (const role of roles.values()) meet(on(role), on(role));
  for (const { from, to } of tracks) meet(on(from), on(to));
  const places = orderLines(meetings);
  return [...roles.values()].map((role) => {
    const heights = on(role).map((line) => places[line] ?? 0);
    return heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
  });
}

/** Tracks between the same two stations lie side by side: one join, as heavy as they are many. */
function joinsOf(roles: readonly Role[], tracks: readonly Track[]) {
  const position = new Map(roles.map((role, i) => [role, i]));
  const joins = new Map<number, { from: number; to: number; weight: number }>();
  for (const track of tracks) {
    const [from, to] = [position.get(track.from) ?? 0, position.get(track.to) ?? 0];
    const key = Math.min(from, to) * roles.length + Math.max(from, to);
    const join = joins.get(key);
    if (join === undefined) joins.set(key, { from, to, weight: 1 });
    else join.weight++;
  }
  return [...joins.values()];
}
