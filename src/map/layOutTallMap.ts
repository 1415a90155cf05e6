// The map on a phone stands upright: zones one below the other, lines running down in lanes, a row a role. In:
// the catalog and the least width. Out: numbers, zone by zone, each from its own upper edge. Labels stand in
// one column and cannot touch; branches inside a line are told by the role's panel.
import type { Catalog, Line, Qualification, Role, RoleId, Zone } from '../catalog/catalog.ts';
import { labelWidth } from './labelWidth.ts';
import { stationsOf } from './stationsOf.ts';

export type TallStation = {
  readonly kind: 'station';
  readonly role: Role;
  /** Of the row's middle. */
  readonly y: number;
  /** Where the station lies across lanes, from its first lane to the last one beside it. */
  readonly from: number;
  readonly to: number;
  /** Lanes further off at which it stops as well, joined to it by a bar. */
  readonly apart: readonly number[];
  readonly label: readonly string[];
};
/** A qualification on the way, in a row of its own before the role that asks it. */
type TallSlip = {
  readonly kind: 'slip';
  readonly qualification: Qualification;
  readonly x: number;
  readonly y: number;
};

export type TallZone = {
  readonly zone: Zone;
  readonly height: number;
  readonly rows: readonly (TallStation | TallSlip)[];
  /** The stretch of each line through this zone. */
  readonly tracks: readonly {
    readonly key: string;
    readonly line: Line;
    readonly x: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly bullets: readonly {
    readonly key: string;
    readonly line: Line;
    readonly x: number;
    readonly y: number;
  }[];
};

export type TallMap = { readonly labelX: number; readonly zones: readonly TallZone[] };

export const tall = {
  /** Of the first lane, and between two. */
  firstLane: 22,
  lane: 21,
  row: 52,
  slipRow: 40,
  heading: 44,
  bulletAway: 27,
  ring: 10.5,
  labelSize: 13.5,
  lineHeight: 16,
  /** From the last lane to the labels. */
  labelAway: 24,
  /** Room at the right end for "100%". */
  figure: 48,
} as const;

export type TallMapRequest = {
  /** The narrowest the map is shown at; a wider page leaves the rest of the label column free. */
  readonly width: number;
  /** All of them when left out. */
  readonly roles?: ReadonlySet<RoleId>;
};

/** Lays out the roles asked for, or all; a zone without one is left out. Always the same for one catalog and width. */
export function layOutTallMap(catalog: Catalog, { width, roles }: TallMapRequest): TallMap {
  const order = inOrder(catalog).filter(({ id }) => roles?.has(id) ?? true);
  const lanes = shareLanes(catalog.lines, order);
  const laneX = (line: Line) => tall.firstLane + (lanes.get(line) ?? 0) * tall.lane;
  const labelX = tall.firstLane + Math.max(0, ...lanes.values()) * tall.lane + tall.labelAway;
  const room = width - labelX - tall.figure;
  const { stations, tracks } = stationsOf(catalog);

  const rowOf = (role: Role, y: number): TallStation => {
    const called = [...new Set(role.lines.map((line) => lanes.get(line) ?? 0))].sort((a, b) => a - b);
    const first = called[0] ?? 0;
    const beside = called.filter((lane, i) => lane === first + i);
    const x = (lane: number) => tall.firstLane + lane * tall.lane;
    return {
      kind: 'station',
      role,
      y,
      from: x(first),
      to: x(beside.at(-1) ?? first),
      apart: called.slice(beside.length).map(x),
      label: fitLabel(stations.get(role.id)?.label ?? [role.name], role.name, room),
    };
  };
  const shown = catalog.zones.filter((zone) => order.some((role) => role.zone === zone));
  const zones = shown.map((zone) => {
    let y = tall.heading;
    const rows = order
      .filter((role) => role.zone === zone)
      .flatMap((role) => {
        const slips = catalog.slips
          .filter(({ track }) => track.to === role && order.includes(track.from))
          .map(({ track, qualification }): TallSlip => {
            y += tall.slipRow;
            return { kind: 'slip', qualification, x: laneX(track.line), y: y - tall.slipRow / 2 };
          });
        y += tall.row;
        return [...slips, rowOf(role, y - tall.row / 2)];
      });
    return { zone, rows, height: y + 12 };
  });

  const arrived = new Set(tracks.map(({ to }) => to));
  const firstOf = (line: Line) => order.find(({ lines }) => lines.includes(line));
  return {
    labelX,
    zones: zones.map(({ zone, rows, height }) => ({
      zone,
      rows,
      height,
      tracks: catalog.lines.flatMap((line) => {
        const called = order.filter(({ lines }) => lines.includes(line)).map((role) => role.zone.order);
        const [first, last] = [Math.min(...called), Math.max(...called)];
        if (called.length === 0 || zone.order < first || zone.order > last) return [];
        const own = rows.filter(
          (row): row is TallStation => row.kind === 'station' && row.role.lines.includes(line),
        );
        const from = zone.order === first ? (own[0]?.y ?? 0) : 0;
        const to = zone.order === last ? (own.at(-1)?.y ?? 0) : height;
        return from === to ? [] : [{ key: line.id, line, x: laneX(line), from, to }];
      }),
      bullets: rows.flatMap((row) =>
        row.kind === 'slip' || arrived.has(row.role)
          ? []
          : row.role.lines
              .filter((line) => firstOf(line) === row.role)
              .map((line) => ({ key: line.id, line, x: laneX(line), y: row.y - tall.bulletAway })),
      ),
    })),
  };
}

/** Zone by zone, in a zone by the first line a role is on, on a line as the map runs. */
function inOrder(catalog: Catalog): readonly Role[] {
  const { stations } = stationsOf(catalog);
  const lineOf = (role: Role) => {
    const first = catalog.lines.findIndex((line) => role.lines.includes(line));
    return first < 0 ? catalog.lines.length : first;
  };
  return [...catalog.roles.values()].sort(
    (a, b) =>
      a.zone.order - b.zone.order ||
      lineOf(a) - lineOf(b) ||
      (stations.get(a.id)?.slot ?? 0) - (stations.get(b.id)?.slot ?? 0),
  );
}

/** Lanes by line, in order. A line that begins where another has ended goes on in its lane. */
function shareLanes(lines: readonly Line[], order: readonly Role[]): ReadonlyMap<Line, number> {
  const lanes = new Map<Line, number>();
  const endsAt: number[] = [];
  for (const line of lines) {
    const rows = order.flatMap((role, i) => (role.lines.includes(line) ? [i] : []));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) continue;
    const free = endsAt.findIndex((end) => end <= first);
    const lane = free < 0 ? endsAt.length : free;
    endsAt[lane] = last;
    lanes.set(line, lane);
  }
  return lanes;
}

/** The editor's lines where they fit, else the name broken anew at its spaces. */
function fitLabel(lines: readonly string[], name: string, width: number): readonly string[] {
  const fits = (line: string) => labelWidth(line, tall.labelSize) <= width;
  if (lines.every(fits)) return lines;
  const broken: string[] = [];
  for (const word of name.split(' ')) {
    const longer = broken.length === 0 ? word : `${broken.at(-1)} ${word}`;
    if (broken.length === 0 || !fits(longer)) broken.push(word);
    else broken[broken.length - 1] = longer;
  }
  return broken;
}
