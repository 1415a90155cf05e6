import { expect, it } from 'vitest';
import { layOutMap } from '../../src/map/layOutMap.ts';
import { type Direction, nextStation } from '../../src/map/nextStation.ts';
import { shipped } from './shippedCatalog.ts';

//   a(0,0)   b(100,0)    c(200,10)
//            d(110,80)
const a = { id: 'a', at: { x: 0, y: 0 } };
const b = { id: 'b', at: { x: 100, y: 0 } };
const c = { id: 'c', at: { x: 200, y: 10 } };
const d = { id: 'd', at: { x: 110, y: 80 } };
const all = [a, b, c, d];

it.each([
  [a, 'right', b],
  [b, 'right', c],
  [b, 'down', d],
  [d, 'up', b],
  [c, 'left', b],
] as const)('from %o %s leads to the nearest ahead', (from, direction, to) => {
  expect(nextStation(all, from, direction)).toBe(to);
});

it('where nothing lies ahead it leads nowhere', () => {
  expect(nextStation(all, a, 'left')).toBeNull();
  expect(nextStation(all, a, 'up')).toBeNull();
});

it('what lies more aside than ahead is not ahead', () => {
  const far = { id: 'far', at: { x: 10, y: 300 } };
  expect(nextStation([a, far], a, 'right')).toBeNull();
});

it('every station of the shipped map is reached by arrows from the first', () => {
  const { stations } = layOutMap(shipped, { width: 1072, height: 684 });
  const reached = new Set([stations[0]]);
  for (const from of reached)
    for (const direction of ['up', 'down', 'left', 'right'] satisfies Direction[]) {
      const to = from === undefined ? null : nextStation(stations, from, direction);
      if (to !== null) reached.add(to);
    }
  expect(stations.filter((station) => !reached.has(station)).map(({ role }) => role.id)).toEqual([]);
});
