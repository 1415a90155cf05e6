// Figures reckoned while a test runs, in a catalog laid out anew: which test notices a fault is then known.
import { expect, it } from 'vitest';
import { inferBelief } from '../../src/belief/belief.ts';
import { bandFor } from '../../src/readiness/band.ts';
import { coverageOf } from '../../src/readiness/coverage.ts';
import { creditFor, expectCredit } from '../../src/readiness/credit.ts';
import { explain } from '../../src/readiness/explain.ts';
import { waysByStudy } from '../../src/readiness/gates.ts';
import { giveOrTakeOf, wholePoints } from '../../src/readiness/giveOrTake.ts';
import { measureReadiness, shareOf } from '../../src/readiness/readiness.ts';
import { makeSnapshot } from '../../src/readiness/snapshot.ts';
import { wholePercent } from '../../src/readiness/wholePercent.ts';
import { saying, the } from '../worlds/persons.ts';
import { assessmentOf, scoringVectors, scoringWorld } from '../worlds/scoringVectors.ts';
import { openWorld } from '../worlds/world.ts';

it.each(scoringVectors)('all figures agree with the independent implementation: $name', (vector) => {
  const catalog = { ...scoringWorld };
  const assessment = assessmentOf(vector);
  const belief = inferBelief(catalog, assessment);
  const results = measureReadiness(catalog, assessment, belief);
  expect([...results.keys()]).toEqual([...catalog.roles.keys()]);
  for (const result of results.values()) {
    const expected = vector.expect.readiness[result.role.id];
    expect(result.share).toBeCloseTo(expected?.share ?? -1, 5);
    expect(result.sd).toBeCloseTo(expected?.sd ?? -1, 5);
    expect(result.low).toBeCloseTo(expected?.low ?? -1, 5);
    expect(result.high).toBeCloseTo(expected?.high ?? -1, 5);
    expect(result.coverage).toBeCloseTo(expected?.coverage ?? -1, 5);
    expect(shareOf(result.role, belief)).toBe(result.share);
    const essential = result.atLevel.filter((_, i) => result.role.requirements[i]?.weight === 3);
    expect(result).toMatchObject(bandFor({ share: result.share, essential, gates: result.gates }));
    const reasons = explain(assessment, belief, result);
    const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(result.share, 9);
    const all = reasons.reduce((total, { contribution, shortfall }) => total + contribution + shortfall, 0);
    expect(all).toBeCloseTo(1, 9);
  }
});

it('a role that asks nothing is all there, and nothing of it rests on assumption', () => {
  const world = openWorld({ skills: ['s'], roles: [{ id: 'guest', skills: [] }] });
  const nothing = saying({});
  const guest = the(measureReadiness(world, nothing, inferBelief(world, nothing)), 'guest');
  expect(guest).toMatchObject({ share: 1, sd: 0, low: 1, high: 1, coverage: 1, credit: [], atLevel: [] });
  expect(coverageOf(guest.role, nothing)).toBe(1);
});

it('a snapshot has the figures of a result, and no more', () => {
  const world = openWorld({
    skills: ['s'],
    roles: [{ id: 'clerk', skills: [{ skill: 's', level: 2, weight: 1 }] }],
  });
  const said = saying({ s: 2 });
  const results = measureReadiness(world, said, inferBelief(world, said));
  const { role, share, low, high, coverage, band } = the(results, 'clerk');
  expect(makeSnapshot(world, said, results.values(), 7)).toEqual({
    at: 7,
    catalog: '2026.11',
    assessment: said,
    figures: [{ role: role.id, name: role.name, share, low, high, coverage, band }],
  });
});

it('credit falls with each level that is short, and is linear between two', () => {
  expect([0, 1, 2, 3, 4].map((level) => creditFor(level, 4))).toEqual([0, 0.1, 0.25, 0.6, 1]);
  expect([0, 1, 2, 4].map((level) => creditFor(level, 1))).toEqual([0, 1, 1, 1]);
  expect(creditFor(2.25, 4)).toBeCloseTo(0.25 * 0.75 + 0.6 * 0.25, 12);
  expect(creditFor(0.5, 2)).toBeCloseTo(0.3, 12);
  expect(expectCredit([0, 0, 0.5, 0, 0.5], 4).mean).toBeCloseTo(0.625, 12);
  expect(expectCredit([0, 0, 0.5, 0, 0.5], 4).variance).toBeCloseTo(0.375 ** 2, 12);
});

it('a give-or-take is rounded up and a share down, but for what binary fractions lose', () => {
  expect(giveOrTakeOf({ sd: 0.05 })).toBeCloseTo(6.408, 9);
  expect([6, 6.2, 6.0000000001].map(wholePoints)).toEqual([6, 7, 6]);
  expect([0.849, 0.8499999, 0.85, 0.29, 1].map(wholePercent)).toEqual([84, 84, 85, 29, 100]);
});

it('of the ways through a gate only qualifications are studied for', () => {
  const world = openWorld({
    skills: [],
    fields: ['school'],
    qualifications: { licence: { months: 12 } },
    roles: [{ id: 'clerk', skills: [], requires: [['licence']], years: [5, 'school'] }],
  });
  const ways = the(world.roles, 'clerk').gates.map(waysByStudy);
  expect(ways.map((each) => each.map(({ qualification }) => qualification.id))).toEqual([['licence'], []]);
});
