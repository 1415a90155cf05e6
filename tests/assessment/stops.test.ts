import { expect, it } from 'vitest';
import { withClaim } from '../../src/assessment/answer.ts';
import { stopsOf } from '../../src/assessment/stops.ts';
import type { Skill } from '../../src/catalog/catalog.ts';
import { openWorld } from '../worlds/world.ts';

const { skills } = openWorld({ skills: ['a', 'b', 'c', 'd', 'e'], roles: [] });
const all = [...skills.values()];
const named = (...ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
const the = (id: string): Skill => {
  const [skill] = named(id);
  if (skill === undefined) throw new Error(`no skill ${id}`);
  return skill;
};
const saying = (...ids: readonly string[]) => ({
  answers: new Map(ids.map((id, i) => [the(id).id, withClaim(undefined, the(id), 2, 100 - i)])),
});
const idsOf = (stops: readonly Skill[]) => stops.map(({ id }) => id).join('');

it('answered questions come in the order of their first answer, whatever the catalog’s order', () => {
  expect(idsOf(stopsOf(all, saying('d', 'b'), the('a')))).toBe('dbace');
});

it('the one on the screen follows what is answered', () => {
  expect(idsOf(stopsOf(all, saying('b'), the('e')))).toBe('beacd');
});

it('an answered question on the screen keeps its place', () => {
  expect(idsOf(stopsOf(all, saying('d', 'b'), the('d')))).toBe('dbace');
});

it('a question outside the sitting has no place, and its answer none either', () => {
  expect(idsOf(stopsOf(named('a', 'b'), saying('e', 'b'), the('c')))).toBe('ba');
});

it('questions passed by on this visit come before the one on the screen', () => {
  expect(idsOf(stopsOf(all, saying('d'), the('a'), [the('e').id, the('d').id]))).toBe('deabc');
});
