import { expect, it } from 'vitest';
import { compareRouteSets } from '../../src/routes/compareRouteSets.ts';
import { findRoutes, type Route } from '../../src/routes/findRoutes.ts';
import { nameRoutes } from '../../src/routes/nameRoutes.ts';
import { the } from '../worlds/persons.ts';
import { routeVectors, scoringWorld, travellerOfVector } from '../worlds/scoringVectors.ts';

const [vector] = routeVectors;
if (vector === undefined) throw new Error('no vectors');
const found = findRoutes(scoringWorld, travellerOfVector(vector), the(scoringWorld.roles, 'dean'));

it('the extremes have names, and of equals the first', () => {
  expect(nameRoutes(found).map(({ names }) => names)).toEqual([
    ['fastest', 'fewest'],
    [],
    [],
    ['gentlest'],
    [],
  ]);
});

it('one that is best at everything has all three', () => {
  expect(nameRoutes(found.slice(0, 1))[0]?.names).toEqual(['fastest', 'gentlest', 'fewest']);
});

it('of two that differ by less than a rounding error the first has the name', () => {
  const [first] = found;
  if (first === undefined) throw new Error('no route');
  const { months } = first;
  const alike = { ...first, months: { ...months, expected: months.expected - 1e-10 } };
  const shorter = { ...first, months: { ...months, expected: months.expected - 1e-6 } };
  expect(nameRoutes([first, alike]).map(({ names }) => names.includes('fastest'))).toEqual([true, false]);
  expect(nameRoutes([first, shorter]).map(({ names }) => names.includes('fastest'))).toEqual([false, true]);
});

it('what other wishes did is counted', () => {
  const named = nameRoutes(found);
  const fewer = nameRoutes(found.slice(1) as Route[]);
  const change = compareRouteSets(named, fewer);
  expect(change).toMatchObject({ gone: 1, added: 0, leap: 0 });
  expect(change?.months).toBeCloseTo(0.686613, 5);
  expect(compareRouteSets(named, named)).toBeNull();
  expect(compareRouteSets(named, [])).toBeNull();
});
