// Where do the stations of some lines stand on a small picture? In: the catalog and the lines. Out: points
// and path strings. Places come from the catalog: column in the zone, lane; nothing is measured here.
import type { Catalog, Line, Role } from '../catalog/catalog.ts';
import { stationsOf } from './stationsOf.ts';

type Point = { readonly x: number; readonly y: number };

export type SmallMap = {
  readonly width: number;
  readonly height: number;
  readonly tracks: readonly { readonly key: string; readonly line: Line; readonly path: string }[];
  readonly stations: readonly (Point & { readonly role: Role })[];
};

/** Room around the outermost stations, for a ring and its mark. */
const margin = 14;
/** Lines that share a stretch run this far apart. */
const apart = 3.5;

/**
 * Lays out all roles on any of the lines, from left to right by seniority. Lanes that none of them uses are
 * closed up, so that few lines make a low picture. Every role on the lines has a station; a track is drawn
 * where both its ends have.
 */
export function layOutSmallMap(
  catalog: Catalog,
  lines: readonly Line[],
  { width, laneHeight }: { readonly width: number; readonly laneHeight: number },
): SmallMap {
  const { stations: places, slots, tracks } = stationsOf(catalog);
  const shown = [...catalog.roles.values()].filter((role) => role.lines.some((line) => lines.includes(line)));
  const startOf = (zone: number) => slots.slice(0, zone).reduce((sum, count) => sum + count, 0);
  const columnOf = (role: Role) => startOf(role.zone.order) + (places.get(role.id)?.slot ?? 0);
  const rowOf = (role: Role) => places.get(role.id)?.row ?? 0;
  const columns = shown.map(columnOf);
  const first = Math.min(...columns, startOf(slots.length));
  const last = Math.max(...columns, first + 1);
  const lanes = closeUp(shown.map(rowOf));
  const lowest = Math.max(...lanes.values(), 0);
  const stations = shown.map((role) => ({
    role,
    x: margin + ((columnOf(role) - first) / (last - first)) * (width - 2 * margin),
    y: margin + (lanes.get(rowOf(role)) ?? 0) * laneHeight,
  }));
  const at = new Map(stations.map((station) => [station.role, station]));
  const drawn = tracks.flatMap(({ line, from, to, bend }, index) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (start === undefined || end === undefined || !lines.includes(line)) return [];
    const before = tracks
      .slice(0, index)
      .filter((other) => other.from === from && other.to === to && lines.includes(other.line)).length;
    const aside = { x: 0, y: before * apart };
    return [
      {
        key: `${line.id} ${from.id} ${to.id}`,
        line,
        path: trackPath(shift(start, aside), shift(end, aside), bend),
      },
    ];
  });
  return { width, height: 2 * margin + lowest * laneHeight, tracks: drawn, stations };
}

/** Lanes by row: rows keep their order and their distance up to one lane. */
function closeUp(rows: readonly number[]): ReadonlyMap<number, number> {
  const lanes = new Map<number, number>();
  let lane = 0;
  let previous: number | null = null;
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    if (previous !== null) lane += Math.min(1, row - previous);
    lanes.set(row, lane);
    previous = row;
  }
  return lanes;
}

const shift = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });

/** Level, one run at 45 degrees, level; `bend` 0 leaves at once and 1 arrives late. Straight where there is no room. */
function trackPath(from: Point, to: Point, bend: number): string {
  const rise = to.y - from.y;
  const level = to.x - from.x - Math.abs(rise);
  if (rise === 0 || level <= 0) return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  const leaves = from.x + level * bend;
  return `M${round(from.x)} ${round(from.y)}H${round(leaves)}l${round(Math.abs(rise))} ${round(rise)}H${round(to.x)}`;
}

const round = (length: number) => Math.round(length * 10) / 10;
