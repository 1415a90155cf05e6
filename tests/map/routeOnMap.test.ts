import { expect, it } from 'vitest';
import type { Move, Role } from '../../src/catalog/catalog.ts';
import { layOutMap } from '../../src/map/layOutMap.ts';
import { routeOnMap } from '../../src/map/routeOnMap.ts';
import { the } from '../worlds/persons.ts';
import { shipped } from './shippedCatalog.ts';

const map = layOutMap(shipped, { width: 1072, height: 684 });
const role = (id: string) => the(shipped.roles, id);
const move = (from: Role | null, to: Role, kind: Move['kind']): Move => {
  const [any] = shipped.moves;
  if (any === undefined) throw new Error('no move');
  return { ...any, from, to, kind };
};
const promotion = move(role('manager-of-e-learning'), role('director-of-online-learning'), 'promotion');

it('a promotion runs along the track of its line', () => {
  const [leg] = routeOnMap(map, [promotion]);
  const track = map.tracks.find(({ from, to }) => from === promotion.from && to === promotion.to);
  expect(leg).toEqual({
    key: 'manager-of-e-learning director-of-online-learning',
    line: track?.line,
    path: track?.path,
  });
  expect(leg?.line?.name).toBe('Learning Design');
});

it('of two tracks between the same stations it takes that of its own line, else the first', () => {
  const [track] = map.tracks.filter(({ from, to }) => from === promotion.from && to === promotion.to);
  if (track === undefined) throw new Error('no track');
  const [otherLine] = shipped.lines.filter(({ name }) => name === 'School Leadership');
  if (otherLine === undefined) throw new Error('no line');
  const other = { ...track, line: otherLine, path: 'M0 0' };
  expect(routeOnMap({ ...map, tracks: [other, track] }, [promotion])[0]?.path).toBe(track.path);
  expect(routeOnMap({ ...map, tracks: [other] }, [promotion])[0]).toMatchObject({
    line: otherLine,
    path: 'M0 0',
  });
});

it('a sideways move runs along its dashes, whichever end it comes from', () => {
  const [lateral] = map.laterals;
  const [a, b] = lateral?.ends ?? [];
  if (a === undefined || b === undefined) throw new Error('no sideways move');
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    expect(routeOnMap(map, [move(from, to, 'lateral')])).toEqual([
      { key: `${from.id} ${to.id}`, line: null, path: lateral?.path },
    ]);
});

it('where the map draws nothing it goes from middle to middle', () => {
  const [from, to] = [role('classroom-teacher'), role('dean')];
  const [leg] = routeOnMap(map, [move(from, to, 'promotion')]);
  const ends = [...(leg?.path ?? '').matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  const middleOf = (wanted: Role) => map.stations.find((station) => station.role === wanted)?.middle;
  expect(ends.at(0)).toEqual(middleOf(from));
  expect(ends.at(-1)).toEqual(middleOf(to));
});

it('a move from outside, and one to a role that the map leaves out, has no leg', () => {
  expect(routeOnMap(map, [move(null, role('dean'), 'entry')])).toEqual([]);
  const without = {
    tracks: [],
    laterals: [],
    stations: map.stations.filter((one) => one.role.id !== 'dean'),
  };
  expect(routeOnMap(without, [move(role('associate-dean'), role('dean'), 'promotion')])).toEqual([]);
  expect(routeOnMap(without, [move(role('dean'), role('associate-dean'), 'return')])).toEqual([]);
});
