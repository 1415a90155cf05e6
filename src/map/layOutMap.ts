// Where does everything on the map stand? In: the catalog, a size, and which roles to show. Out: numbers and
// path strings, the same each time. Who the person is changes rings and colours, not this; what is drawn with
// it is in parts/map. On a phone the map stands upright: layOutTallMap.ts.
import type { Catalog, Line, Move, Qualification, Role, RoleId, Zone } from '../catalog/catalog.ts';
import type { Box, Point } from './box.ts';
import { type Capsule, capsuleOf } from './capsules.ts';
import { labelMap, type MapTag, nothingLabelled } from './labelMap.ts';
import { labelWidth } from './labelWidth.ts';
import { lateralsBetween } from './laterals.ts';
import { distance, roundedPath, trackPoints } from './octilinear.ts';
import { packPlaces } from './packPlaces.ts';
import type { Label } from './placeLabels.ts';
import { stationsOf } from './stationsOf.ts';
import type { Surroundings } from './surroundings.ts';

export type MapStation = {
  readonly role: Role;
  /** On its lane; the capsule's middle is `shift` below. */
  readonly at: Point;
  readonly capsule: Capsule;
  /** The middle of the capsule, and its outer size. */
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
  readonly label: Label | null;
  /** Which labels to show first where there is no room for all: 0 interchanges, 1 ends of lines, 2 the others. */
  readonly rank: 0 | 1 | 2;
};

type MapTrack = {
  readonly key: string;
  readonly line: Line;
  readonly from: Role;
  readonly to: Role;
  readonly points: readonly Point[];
  readonly path: string;
};

type MapLateral = {
  readonly key: string;
  /** The two roles; whether people move one way or both is said by the catalog's moves. */
  readonly ends: readonly [Role, Role];
  readonly kind: Move['kind'];
  readonly path: string;
  /** Runs past no other station: quiet enough to be drawn at rest. */
  readonly clear: boolean;
};

export type CareerMap = {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly (Box & { readonly zone: Zone })[];
  /** Zone by zone, the top lane first: the order of reading. */
  readonly stations: readonly MapStation[];
  readonly tracks: readonly MapTrack[];
  readonly laterals: readonly MapLateral[];
  /** The mark of a line before its first and behind its last stations. */
  readonly bullets: readonly (Point & { readonly key: string; readonly line: Line; readonly role: Role })[];
  readonly tags: readonly MapTag[];
  readonly slips: readonly (Point & {
    readonly key: string;
    readonly qualification: Qualification;
    readonly text: Point;
  })[];
};

/** How large things are; a smaller map is the same map with smaller things. */
export type MapScale = {
  /** Between two lines that run side by side. */
  readonly gap: number;
  /** The outer radius of a ring. */
  readonly ring: number;
  readonly corner: number;
  /** Room between the outermost lanes and the edge. */
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Labels, marks of lines, slips and zones are drawn. */
  readonly labelled: boolean;
};

export const fullScale: MapScale = {
  gap: 9,
  ring: 12,
  corner: 18,
  margin: { top: 92, right: 40, bottom: 56, left: 0 },
  labelled: true,
};
export const smallScale: MapScale = {
  gap: 4,
  ring: 8.4,
  corner: 8,
  margin: { top: 16, right: 16, bottom: 16, left: 16 },
  labelled: false,
};

export type MapRequest = {
  readonly width: number;
  /** Left out, the lanes decide. */
  readonly height?: number;
  readonly scale?: MapScale;
  /** All of them when left out; otherwise their room is closed up. */
  readonly roles?: ReadonlySet<RoleId>;
  /** Only these lines' tracks. */
  readonly lines?: readonly Line[];
  /** Roles whose station bears a tag, and its words. */
  readonly tags?: readonly { readonly role: RoleId; readonly text: string }[];
  /** How many roles that are left out lie next to a role that is shown: a number behind its name. */
  readonly beyond?: Surroundings['beyond'];
};

/** No lane is higher and no column wider than this: a map of few stations does not fill a wall. */
const mostLane = 118;
const mostColumn = 230;
/** Between lanes where the height is left to them. */
const usualLane = 40;
/** From a station to the mark of its line. */
const bulletAway = 31;
const bulletRadius = 11;
const slipSize = { width: 16, height: 22 };
const slipTextSize = 12;

/** Deterministic; 42 stations take a few milliseconds. A catalog without roles gives a map without stations. */
export function layOutMap(catalog: Catalog, request: MapRequest): CareerMap {
  const { width, scale = fullScale } = request;
  const stood = stand(catalog, request);
  const { height, zones, stations } = stood;
  const tracks = layTracks(catalog, stations, scale, request.lines);
  const laterals = lateralsBetween(catalog.moves, stations);
  const bullets = scale.labelled ? placeBullets(stood.places.tracks, stations) : [];
  const slips = scale.labelled ? placeSlips(catalog, tracks) : [];
  const ends = new Set(bullets.flatMap(({ role }) => role));
  const { labels, tags } = scale.labelled
    ? labelMap({
        width,
        height,
        top: scale.margin.top,
        stations: stations.map((station) => ({
          ...station,
          label: stood.places.stations.get(station.role.id)?.label ?? [station.role.name],
          prefer: stood.places.stations.get(station.role.id)?.prefer ?? [],
          counted: request.beyond?.has(station.role.id) ?? false,
        })),
        tracks,
        laterals,
        boxes: [
          ...bullets.map((at) => boxOf(at, 2 * bulletRadius, 2 * bulletRadius)),
          ...slips.flatMap(boxesOfSlip),
        ],
        tagged: request.tags ?? [],
      })
    : nothingLabelled;
  return {
    width,
    height,
    zones,
    stations: stations.map((station) => ({
      ...station,
      label: labels.get(station.role.id) ?? null,
      rank: station.capsule.ports > 1 ? 0 : ends.has(station.role) ? 1 : 2,
    })),
    tracks,
    laterals,
    bullets,
    slips,
    tags,
  };
}

type Standing = Omit<MapStation, 'label' | 'rank'>;

function stand(catalog: Catalog, request: MapRequest) {
  const { width, scale = fullScale, roles: only, lines } = request;
  const { margin, ring, gap } = scale;
  const places = stationsOf(catalog);
  const shown = [...catalog.roles.values()].filter((role) => only?.has(role.id) ?? true);
  const packed = packPlaces(places, shown, only !== undefined);
  const columns = packed.slots.reduce((sum, count) => sum + count, 0) || 1;
  const lanes = packed.bottom - packed.top;
  const column = Math.min(
    (width - margin.left - margin.right) / columns,
    scale.labelled ? mostColumn : Infinity,
  );
  const height = request.height ?? Math.round(margin.top + margin.bottom + lanes * usualLane);
  const room = height - margin.top - margin.bottom;
  const lane = lanes === 0 ? 0 : Math.min(room / lanes, mostLane);
  const left = margin.left + (width - margin.left - margin.right - columns * column) / 2;
  const top = margin.top + (room - lanes * lane) / 2;

  const stations = shown
    .flatMap((role): Standing[] => {
      const place = packed.places.get(role.id);
      const station = places.stations.get(role.id);
      if (place === undefined || station === undefined) return [];
      const at = {
        x: Math.round(left + place.column * column),
        y: Math.round(top + (place.row - packed.top) * lane),
      };
      const drawn =
        lines === undefined ? catalog.lines : catalog.lines.filter((line) => lines.includes(line));
      const capsule = capsuleOf(role, station, drawn, gap);
      return [
        {
          role,
          at,
          capsule,
          middle: { x: at.x, y: at.y + capsule.shift },
          width: 2 * ring,
          height: 2 * ring + Math.max(0, capsule.ports - 1) * gap,
        },
      ];
    })
    .sort((a, b) => a.role.zone.order - b.role.zone.order || a.at.y - b.at.y || a.at.x - b.at.x);

  let x = 0;
  const drawnZones = catalog.zones.flatMap((zone, order) => {
    const count = packed.slots[order] ?? 0;
    if (count === 0 || !scale.labelled) return [];
    const start = x;
    // The outermost zones reach to the edges.
    x = Math.round(left + packed.slots.slice(0, order + 1).reduce((sum, slots) => sum + slots, 0) * column);
    if (packed.slots.slice(order + 1).every((slots) => slots === 0)) x = width;
    return [{ zone, x: start, y: 0, width: x - start, height }];
  });
  return { height, stations, zones: drawnZones, places };
}

function layTracks(
  catalog: Catalog,
  stations: readonly Standing[],
  { corner }: MapScale,
  only: readonly Line[] | undefined,
): MapTrack[] {
  const byRole = new Map(stations.map((station) => [station.role, station]));
  return stationsOf(catalog).tracks.flatMap(({ line, from, to, bend }) => {
    const [start, end] = [byRole.get(from), byRole.get(to)];
    if (start === undefined || end === undefined || only?.includes(line) === false) return [];
    const leaves = start.capsule.offsets.get(line) ?? 0;
    const arrives = end.capsule.offsets.get(line) ?? 0;
    const points = trackPoints(
      { x: start.at.x, y: start.at.y + leaves },
      { x: end.at.x, y: end.at.y + arrives },
      bend,
      (leaves + arrives) / 2,
    );
    return [
      { key: `${line.id} ${from.id} ${to.id}`, line, from, to, points, path: roundedPath(points, corner) },
    ];
  });
}

/** A line is marked where it begins with no other line leading there, and where it ends with none leading on, on the whole map. */
function placeBullets(tracks: Catalog['tracks'], stations: readonly Standing[]) {
  const arrived = new Set(tracks.map(({ to }) => to));
  const left = new Set(tracks.map(({ from }) => from));
  return stations.flatMap(({ role, at, capsule }) => {
    const ends = [...(arrived.has(role) ? [] : [-1]), ...(left.has(role) ? [] : [1])];
    return ends.flatMap((side) =>
      [...capsule.offsets].map(([line], i) => ({
        key: `${line.id} ${role.id} ${side}`,
        line,
        role,
        x: at.x + side * (bulletAway + i * 2.2 * bulletRadius),
        y: at.y + (capsule.offsets.size === 1 ? 0 : capsule.shift),
      })),
    );
  });
}

/** A slip lies on the longest level piece of its track. */
function placeSlips({ slips }: Catalog, tracks: readonly MapTrack[]): CareerMap['slips'] {
  return slips.flatMap(({ track, qualification }) => {
    const drawn = tracks.find(
      ({ line, from, to }) => line === track.line && from === track.from && to === track.to,
    );
    if (drawn === undefined) return [];
    const level = drawn.points
      .flatMap((to, i) => {
        const from = drawn.points[i - 1];
        return from !== undefined && Math.abs(from.y - to.y) < 0.5 ? [{ from, to }] : [];
      })
      .sort((a, b) => distance(b.from, b.to) - distance(a.from, a.to))[0];
    if (level === undefined) return [];
    const [x, y] = [Math.round((level.from.x + level.to.x) / 2), level.from.y];
    return [{ key: `${drawn.key} ${qualification.id}`, qualification, x, y, text: { x, y: y + 26 } }];
  });
}

/** The slip and its name below it. */
function boxesOfSlip({ x, y, qualification, text }: CareerMap['slips'][number]): Box[] {
  const width = labelWidth(qualification.shortName, slipTextSize);
  return [
    boxOf({ x, y }, slipSize.width, slipSize.height),
    { x: text.x - width / 2, y: text.y - 12, width, height: 15 },
  ];
}

const boxOf = ({ x, y }: Point, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
