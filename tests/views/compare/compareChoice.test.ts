import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RoleId } from '../../../src/catalog/catalog.ts';
import { mostCompared, paths } from '../../../src/links/paths.ts';
import { readCompareChoice } from '../../../src/views/compare/compareChoice.ts';
import { openWorld } from '../../worlds/world.ts';

const ids = ['dean', 'provost', 'chief', 'designer', 'teacher'];
const catalog = openWorld({ skills: [], roles: ids.map((id) => ({ id, skills: [] })) });
const read = (query: string) => {
  const { roles, unknown, leftOut } = readCompareChoice(new URLSearchParams(query), catalog);
  return { roles: roles.map(({ id }) => id), unknown, leftOut: leftOut.map(({ id }) => id) };
};

it('an empty address chooses nothing', () => {
  expect(read('')).toEqual({ roles: [], unknown: [], leftOut: [] });
  expect(read('roles=')).toEqual({ roles: [], unknown: [], leftOut: [] });
});

it('the columns stand in the order of the address', () => {
  expect(read('roles=provost,dean').roles).toEqual(['provost', 'dean']);
});

it('a role named twice counts once', () => {
  expect(read('roles=dean,provost,dean').roles).toEqual(['dean', 'provost']);
  expect(read('roles=dean&roles=provost,dean').roles).toEqual(['dean', 'provost']);
});

it('an unknown id is named and takes no place', () => {
  expect(read('roles=dean,astronaut,provost')).toEqual({
    roles: ['dean', 'provost'],
    unknown: ['astronaut'],
    leftOut: [],
  });
});

it('after the fourth role the rest is named as left out', () => {
  expect(read(`roles=${ids.join()}`)).toEqual({ roles: ids.slice(0, 4), unknown: [], leftOut: ['teacher'] });
});

it('spaces and empty places in a list are no ids', () => {
  expect(read('roles=, dean ,,provost,')).toEqual({ roles: ['dean', 'provost'], unknown: [], leftOut: [] });
});

it('without roles the address is the bare page', () => {
  expect(paths.comparing([])).toBe('/compare');
});

it('reading an address that was made gives the roles back', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { maxLength: mostCompared }), (chosen) => {
      const [, query = ''] = paths.comparing(chosen as RoleId[]).split('?');
      expect(read(query)).toEqual({ roles: chosen, unknown: [], leftOut: [] });
    }),
  );
});

it('any address gives a value, and no more than four roles', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.constantFrom(...ids, 'x', '')), (text, list) => {
      expect(read(text).roles.length).toBeLessThanOrEqual(mostCompared);
      const { roles, leftOut } = read(`roles=${list.join()}`);
      expect(new Set([...roles, ...leftOut]).size).toBe(roles.length + leftOut.length);
      expect(roles.length).toBeLessThanOrEqual(mostCompared);
    }),
  );
});
