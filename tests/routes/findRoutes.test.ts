import { describe, expect, it, test } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { findRoutes, idOfRoute, type Route } from '../../src/routes/findRoutes.ts';
import { type Traveller, usualHoursPerWeek } from '../../src/routes/traveller.ts';
import { noWishes } from '../../src/routes/wishes.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { everyRoute, unbeaten } from '../worlds/everyRoute.ts';
import { the } from '../worlds/persons.ts';
import { routeVectors, scoringWorld, travellerOfVector } from '../worlds/scoringVectors.ts';
import { openWorld } from '../worlds/world.ts';

const idsOf = (routes: readonly Route[]) => routes.map(idOfRoute);

describe('the expected values of an independent implementation', () => {
  test.each(routeVectors)('$person.name to $goal', (vector) => {
    const traveller = travellerOfVector(vector);
    const goal = the(scoringWorld.roles, vector.goal);
    const routes = findRoutes(scoringWorld, traveller, goal);
    expect(idsOf(routes)).toEqual(vector.pareto.map(({ path }) => path.slice(1).join('/')));
    expect(everyRoute(scoringWorld, traveller, goal)).toHaveLength(vector.routes);
    for (const [i, expected] of vector.pareto.entries()) {
      const route = routes[i];
      expect(route?.months.expected).toBeCloseTo(expected.months, 5);
      expect(route?.leap).toBeCloseTo(expected.leap, 5);
      for (const [k, step] of expected.steps.entries()) {
        const ours = route?.steps[k];
        expect(ours?.months.expected).toBeCloseTo(step.months, 5);
        expect(ours?.months.low).toBeCloseTo(step.low, 5);
        expect(ours?.months.high).toBeCloseTo(step.high, 5);
        expect(ours?.serve.expected).toBeCloseTo(step.serve, 5);
        expect(ours?.learn).toBeCloseTo(step.learn, 5);
        expect(ours?.study).toBeCloseTo(step.study, 5);
        expect(ours?.leap).toBeCloseTo(step.leap, 5);
        expect(ours?.hours).toBeCloseTo(step.hours, 4);
      }
    }
  });
});

/** Numbers without chance: a person at random, and the same one at every run. */
function* numbersFrom(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function someone(seed: number, start: Traveller['start']): Traveller {
  const numbers = numbersFrom(seed);
  const next = () => numbers.next().value as number;
  return {
    start,
    yearsInStart: Math.floor(next() * 6),
    hoursPerWeek: usualHoursPerWeek,
    levels: new Map([...shipped.skills.keys()].map((id) => [id, next() * 3])),
    background: {
      ...emptyAssessment.background,
      qualifications: new Map(
        [...shipped.qualifications.keys()].filter(() => next() < 0.15).map((id) => [id, { kind: 'held' }]),
      ),
    },
  };
}

describe('the shipped catalog', () => {
  const starts = [null, ...shipped.roles.values()];
  it.each(starts.map((start, i) => [start?.id ?? 'outside', start, i] as const))(
    'from %s every goal has just the routes that trying all of them leaves unbeaten',
    (_, start, seed) => {
      const traveller = someone(seed + 1, start);
      for (const goal of shipped.roles.values())
        expect(idsOf(findRoutes(shipped, traveller, goal)).sort(), goal.id).toEqual(
          idsOf(unbeaten(everyRoute(shipped, traveller, goal))).sort(),
        );
    },
  );
});

/*
 *        +--> b --+
 *   a ---+        +--> d        e (no way in)
 *        +--> c --+
 */
const diamond = openWorld({
  skills: ['s', 't'],
  roles: [
    { id: 'a', skills: [{ skill: 's', level: 1, weight: 3 }] },
    { id: 'b', skills: [{ skill: 's', level: 2, weight: 3 }] },
    { id: 'c', skills: [{ skill: 's', level: 2, weight: 3 }] },
    { id: 'd', skills: [{ skill: 's', level: 3, weight: 3 }] },
    { id: 'e', skills: [{ skill: 't', level: 1, weight: 3 }] },
  ],
  moves: [
    { from: 'a', to: 'b', years: [1, 3] },
    { from: 'a', to: 'c', years: [1, 3] },
    { from: 'b', to: 'd', years: [2, 4] },
    { from: 'c', to: 'd', years: [2, 4] },
  ],
});
const atA: Traveller = {
  start: the(diamond.roles, 'a'),
  yearsInStart: 0,
  hoursPerWeek: 6,
  levels: new Map(),
  background: emptyAssessment.background,
};
const toD = (wishes: Partial<typeof noWishes> = {}, who = atA) =>
  idsOf(findRoutes(diamond, who, the(diamond.roles, 'd'), { ...noWishes, ...wishes }));

describe('routes', () => {
  it('equal in months, leap and moves are all kept, in the order of their ids', () => {
    expect(toD()).toEqual(['b/d', 'c/d']);
  });

  it('keep away from an avoided role, and pass the one that is asked for', () => {
    expect(toD({ avoidedRoles: new Set(['b' as RoleId]) })).toEqual(['c/d']);
    expect(toD({ through: 'b' as RoleId })).toEqual(['b/d']);
  });

  it('have at most so many moves', () => {
    expect(toD({ mostMoves: 1 })).toEqual([]);
  });

  it('lead nowhere from the goal itself, nor to where no move leads', () => {
    expect(toD({}, { ...atA, start: the(diamond.roles, 'd') })).toEqual([]);
    expect(findRoutes(diamond, atA, the(diamond.roles, 'e'))).toEqual([]);
  });

  it('of a catalog too large for all are still routes when only the best few are followed', () => {
    expect(idsOf(findRoutes(diamond, atA, the(diamond.roles, 'd'), noWishes, 1))).toEqual(['b/d', 'c/d']);
  });
});
