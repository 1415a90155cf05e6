import { expect, it } from 'vitest';
import { compareRouteSets } from '../../src/routes/compareRouteSets.ts';
import { findRoutes, type Route } from '../../src/routes/findRoutes.ts';
import { nameRoutes } from '../../src/routes/nameRoutes.ts';
import { the } from '../worlds/persons.ts';
import { routeVectors, scoringWorld, travellerOfVector } from '../worlds/scoringVectors.ts';

const [vector] = routeVectors;
if (vector === undefined) throw new Error('no vectors');
const found = findRoutes(scoringWorld, travellerOfVector(vector), the(scoringWorld.roles, 'dean'));
const named = nameRoutes(found);

it('the extremes have names, and of equals the first', () => {
  expect(named.map(({ names }) => names)).toEqual([['fastest', 'fewest'], [], [], ['gentlest'], []]);
});

it('one that is best at everything has all three', () => {
  expect(nameRoutes(found.slice(0, 1))[0]?.names).toEqual(['fastest', 'gentlest', 'fewest']);
});

it('what other wishes did is counted', () => {
  const fewer = nameRoutes(found.slice(1) as Route[]);
  const change = compareRouteSets(named, fewer);
  expect(change).toMatchObject({ gone: 1, added: 0, leap: 0 });
  expect(change?.months).toBeCloseTo(0.686613, 5);
  expect(compareRouteSets(named, named)).toBeNull();
  expect(compareRouteSets(named, [])).toBeNull();
});
