import { expect, it } from 'vitest';
import { surroundingsOf } from '../../src/map/surroundings.ts';
import { openWorld } from '../worlds/world.ts';

//   a -> b -> c -> d -> e
//             c -> f
const world = openWorld({
  skills: [],
  roles: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, skills: [] })),
  moves: ['ab', 'bc', 'cd', 'de', 'cf'].map(([from = '', to = '']) => ({ from, to, years: [1, 2] as const })),
});
const role = (id: string) => {
  const found = [...world.roles.values()].find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no role ${id}`);
  return found;
};

it('reaches roles in both directions, by the fewest moves', () => {
  expect([...surroundingsOf(world, role('b'), 2).reached]).toEqual([
    ['b', 0],
    ['a', 1],
    ['c', 1],
    ['d', 2],
    ['f', 2],
  ]);
});

it('counts what lies just beyond, by the role it hangs on', () => {
  const { beyond } = surroundingsOf(world, role('b'), 2);
  expect([...beyond]).toEqual([['d', 1]]);
});

it('a role without moves is alone', () => {
  const alone = openWorld({ skills: [], roles: [{ id: 'x', skills: [] }] });
  const [x] = alone.roles.values();
  if (x === undefined) throw new Error('no role');
  expect(surroundingsOf(alone, x, 2)).toEqual({ reached: new Map([['x', 0]]), beyond: new Map() });
});
