import { describe, expect, it } from 'vitest';
import { grown, lengthInside, type Point, touch } from '../../src/map/box.ts';
import { acceptable } from '../../src/map/labelMap.ts';
import { type CareerMap, fullScale, layOutMap, smallScale } from '../../src/map/layOutMap.ts';
import { surroundingsOf } from '../../src/map/surroundings.ts';
import { shipped } from './shippedCatalog.ts';

const sizes = [
  [1072, 684],
  [1440, 640],
  [1920, 1000],
] as const;

const pieces = (points: readonly Point[]) =>
  points.flatMap((to, i) => {
    const from = points[i - 1];
    return from === undefined ? [] : [[from, to] as const];
  });
const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

/** How near a point comes to a piece of line. */
function awayFrom(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

const ringOf = ({ middle, width, height }: CareerMap['stations'][number]) => ({
  x: middle.x - width / 2,
  y: middle.y - height / 2,
  width,
  height,
});

const direction = ([from, to]: readonly [Point, Point]) => Math.atan2(to.y - from.y, to.x - from.x);

function expectLabelsApart({ stations, tracks }: CareerMap): void {
  for (const [a, b] of pairs(stations))
    if (a.label !== null && b.label !== null && touch(a.label.box, b.label.box))
      expect.fail(`the labels of ${a.role.name} and ${b.role.name} touch`);
  for (const { role, label } of stations)
    for (const { key, points } of tracks)
      for (const [from, to] of pieces(points))
        if (label !== null && lengthInside(label.box, from, to) > 0)
          expect.fail(`the label of ${role.name} lies on ${key}`);
}

describe.each(sizes)('the shipped map at %i by %i', (width, height) => {
  const map = layOutMap(shipped, { width, height });

  it('has a station for every role, zone by zone from the left, inside its frame', () => {
    expect(map.stations).toHaveLength(shipped.roles.size);
    for (const { role, middle } of map.stations) {
      const zone = map.zones.find((candidate) => candidate.zone === role.zone);
      if (zone === undefined) throw new Error('a station without a zone');
      expect(middle.x).toBeGreaterThan(zone.x);
      expect(middle.x).toBeLessThan(zone.x + zone.width);
      expect(middle.y).toBeGreaterThan(60);
      expect(middle.y).toBeLessThan(height - 40);
    }
    const last = map.zones.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(width);
  });

  it('has no two labels that touch, and none on a solid line', () => expectLabelsApart(map));

  it('has no label that touches a station, a mark, a slip or the frame', () => {
    for (const { role, label } of map.stations)
      expect(label?.cost ?? 0, `the label of ${role.name}`).toBeLessThan(acceptable);
  });

  it('keeps lines that run side by side apart', () => {
    for (const [a, b] of pairs(map.tracks)) {
      if (a.line === b.line) continue;
      const shared = [a.from, a.to].filter((role) => role === b.from || role === b.to);
      for (const one of pieces(a.points))
        for (const other of pieces(b.points)) {
          // Lines may cross; only those that run alike are side by side.
          if (Math.abs(direction(one) - direction(other)) > 0.1) continue;
          const [from, to] = one;
          const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
          const atStation = map.stations.some(
            ({ role, at }) => shared.includes(role) && Math.hypot(at.x - middle.x, at.y - middle.y) < 60,
          );
          if (!atStation)
            expect(awayFrom(middle, ...other), `${a.key} beside ${b.key}`).toBeGreaterThan(
              fullScale.gap - 0.7,
            );
        }
    }
  });

  it('leads each track from a port of its station to a port of the next', () => {
    for (const { key, line, from, to, points } of map.tracks)
      for (const [role, end] of [
        [from, points[0]],
        [to, points.at(-1)],
      ] as const) {
        const station = map.stations.find((candidate) => candidate.role === role);
        if (station === undefined || end === undefined) throw new Error(`${key} has no end`);
        expect(end.x).toBe(station.at.x);
        expect(end.y).toBe(station.at.y + (station.capsule.offsets.get(line) ?? 0));
        expect(Math.abs(end.y - station.middle.y)).toBeLessThanOrEqual(station.height / 2 - 8);
      }
  });

  it('leads no line through a station that it does not call at', () => {
    for (const { key, line, points } of map.tracks)
      for (const station of map.stations) {
        const { role } = station;
        if (role.lines.includes(line)) continue;
        for (const [from, to] of pieces(points))
          expect(lengthInside(grown(ringOf(station), 2), from, to), `${key} through ${role.name}`).toBe(0);
      }
  });

  it('is the same each time', () => {
    expect(layOutMap(shipped, { width, height })).toEqual(map);
  });
});

describe('tags', () => {
  it('make labels move out of their way, wherever somebody is', () => {
    const crowded = [...shipped.roles.keys()].filter((role) => {
      const { stations } = layOutMap(shipped, {
        width: 1072,
        height: 684,
        tags: [{ role, text: 'You are here' }],
      });
      return stations.some(({ label }) => (label?.cost ?? 0) >= acceptable);
    });
    // Between three lanes at their closest there is no side left.
    expect(crowded).toEqual(['faculty-developer', 'learning-project-manager']);
  });

  it('point at the ring of their station', () => {
    const [role] = shipped.roles.keys();
    if (role === undefined) throw new Error('a catalog without roles');
    const { tags, stations } = layOutMap(shipped, {
      width: 1072,
      height: 684,
      tags: [{ role, text: 'Goal' }],
    });
    const station = stations.find((candidate) => candidate.role.id === role);
    const [tag] = tags;
    if (tag === undefined || station === undefined) throw new Error('no tag');
    expect(Math.hypot(tag.x - station.middle.x, tag.y - station.middle.y)).toBeCloseTo(15);
  });
});

describe('some of the roles', () => {
  const centre = [...shipped.roles.values()].find(({ id }) => id === 'dean');
  if (centre === undefined) throw new Error('no dean');
  const { reached, beyond } = surroundingsOf(shipped, centre, 2);
  const map = layOutMap(shipped, { width: 1072, height: 684, roles: new Set(reached.keys()), beyond });

  it('are laid out alone, in the zones that have any, with no track to the others', () => {
    expect(map.stations.map(({ role }) => role.id).sort()).toEqual([...reached.keys()].sort());
    expect(map.zones.map(({ zone }) => zone)).toEqual(
      shipped.zones.filter((zone) => map.stations.some(({ role }) => role.zone === zone)),
    );
    for (const { from, to } of map.tracks) expect(reached.has(from.id) && reached.has(to.id)).toBe(true);
  });

  it('close up the room of the others and keep their order', () => {
    const whole = layOutMap(shipped, { width: 1072, height: 684 });
    const place = (from: CareerMap, id: string) =>
      from.stations.find(({ role }) => role.id === id)?.at ?? { x: 0, y: 0 };
    for (const [a, b] of pairs(map.stations)) {
      const before = place(whole, a.role.id).y - place(whole, b.role.id).y;
      if (before !== 0) expect(Math.sign(a.at.y - b.at.y) || Math.sign(before)).toBe(Math.sign(before));
    }
  });

  it.each([...shipped.roles.values()])(
    'have labels that touch neither each other nor a ring: around $name',
    (role) => {
      const around = surroundingsOf(shipped, role, 2);
      const { stations } = layOutMap(shipped, {
        width: 1072,
        height: 684,
        roles: new Set(around.reached.keys()),
        beyond: around.beyond,
      });
      for (const [a, b] of pairs(stations)) {
        if (a.label === null || b.label === null) throw new Error('a station without a name');
        expect(touch(a.label.box, b.label.box), `${a.role.name} and ${b.role.name}`).toBe(false);
        expect(touch(a.label.box, ringOf(b)), `${a.role.name} on ${b.role.name}`).toBe(false);
        expect(touch(b.label.box, ringOf(a)), `${b.role.name} on ${a.role.name}`).toBe(false);
      }
    },
  );
});

describe('the small map', () => {
  const [line] = shipped.lines;
  if (line === undefined) throw new Error('a catalog without lines');
  const roles = new Set(
    [...shipped.roles.values()].filter(({ lines }) => lines.includes(line)).map(({ id }) => id),
  );
  const map = layOutMap(shipped, { width: 420, scale: smallScale, roles, lines: [line] });

  it('is as high as its lanes need and has neither names nor zones', () => {
    expect(map.height).toBeLessThan(200);
    expect(map.zones).toEqual([]);
    expect(map.stations.every(({ label }) => label === null)).toBe(true);
  });

  it('draws the tracks of its lines and no others', () => {
    expect(map.tracks.length).toBeGreaterThan(0);
    expect(map.tracks.every((track) => track.line === line)).toBe(true);
  });
});

it('a catalog without roles gives a map without stations', () => {
  const map = layOutMap({ ...shipped, roles: new Map(), tracks: [], moves: [], slips: [] }, { width: 400 });
  expect(map.stations).toEqual([]);
  expect(map.tracks).toEqual([]);
});
