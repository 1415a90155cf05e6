// What a route is reckoned from, piece by piece, in a small world.
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import type { ExperienceFieldId, Move, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { compareRouteSets } from '../../src/routes/compareRouteSets.ts';
import { explainNoRoute } from '../../src/routes/explainNoRoute.ts';
import type { Route } from '../../src/routes/findRoutes.ts';
import { hoursUpTo } from '../../src/routes/learningHours.ts';
import { carriedAfter, measureStep, timeToServe } from '../../src/routes/measureStep.ts';
import type { NamedRoute } from '../../src/routes/nameRoutes.ts';
import { makeQuickCosts } from '../../src/routes/quickCosts.ts';
import { makeStudies } from '../../src/routes/study.ts';
import { type Traveller, travellerOf } from '../../src/routes/traveller.ts';
import { allowedMoves, noWishes } from '../../src/routes/wishes.ts';
import { yearsAtGates } from '../../src/routes/yearsAtGates.ts';
import { from, knowing, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const world = openWorld({
  skills: ['s', 't'],
  fields: ['teaching'],
  qualifications: { licence: { months: 12 } },
  roles: [
    { id: 'a', skills: [{ skill: 's', level: 1, weight: 1 }] },
    {
      id: 'b',
      skills: [
        { skill: 's', level: 2, weight: 1 },
        { skill: 't', level: 3, weight: 3 },
      ],
      requires: [['licence']],
      years: [5, 'teaching'],
    },
    { id: 'c', skills: [{ skill: 't', level: 4, weight: 2 }], prefers: [['licence']] },
  ],
  moves: [
    { from: 'a', to: 'b', years: [1, 3] },
    { from: 'b', to: 'c', years: [2, 4] },
  ],
});
const [a, b, c] = [...world.roles.values()] as [Move['to'], Move['to'], Move['to']];
const [toB, toC] = world.moves as [Move, Move];
const [s, t] = ['s', 't'] as [SkillId, SkillId];
const traveller: Traveller = {
  start: a,
  yearsInStart: 0,
  hoursPerWeek: 6,
  levels: new Map([
    [s, 1.5],
    [t, 3.5],
  ]),
  background: emptyAssessment.background,
};

it('each level takes twice the hours of the one before, and a part of it a part of them', () => {
  expect([0, 0.5, 1, 2, 2.25, 3, 4, 5].map(hoursUpTo)).toEqual([0, 20, 40, 120, 160, 280, 600, 600]);
});

describe('the time to serve', () => {
  it('is the typical years, less those served', () => {
    expect(timeToServe(toB, 0)).toEqual({ low: 12, expected: 24, high: 36 });
    expect(timeToServe(toB, 1.5)).toEqual({ low: 0, expected: 6, high: 18 });
    expect(timeToServe(toB, 9)).toEqual({ low: 0, expected: 0, high: 0 });
  });

  it('is nothing for who enters the map', () => {
    expect(timeToServe({ ...toB, from: null }, 0)).toEqual({ low: 0, expected: 0, high: 0 });
  });
});

it('a role that was entered leaves at least what it asks, and lowers nothing', () => {
  expect(carriedAfter(b, new Map([[t, 3.5]]))).toEqual(
    new Map([
      [t, 3.5],
      [s, 2],
    ]),
  );
});

describe('a step', () => {
  const studies = makeStudies(world, traveller.background);
  const stepOf = (isFirst: boolean, who: Partial<Traveller> = {}) =>
    measureStep(
      toB,
      { carried: new Map([[s, 1.5]]), held: studies.start, isFirst },
      { ...traveller, ...who },
      studies,
    );

  it('takes the longest of serving, learning and studying', () => {
    const step = stepOf(true, { hoursPerWeek: 40 });
    expect(step.hours).toBe(40 + 280);
    expect(step.learn).toBeCloseTo(320 / (40 * 4.345), 9);
    expect(step.study).toBe(12);
    expect(step.months).toEqual({ low: 12, expected: 24, high: 36 });
    expect(stepOf(true, { hoursPerWeek: 40, yearsInStart: 9 }).months).toEqual({
      low: 12,
      expected: 12,
      high: 12,
    });
    const slow = 320 / 4.345;
    expect(stepOf(true, { hoursPerWeek: 1 }).months).toEqual({ low: slow, expected: slow, high: slow });
  });

  it('counts the years served before the first step alone', () => {
    expect(stepOf(true, { yearsInStart: 1 }).serve.expected).toBe(12);
    expect(stepOf(false, { yearsInStart: 1 }).serve.expected).toBe(24);
  });

  it('raises what falls short, what leaves most open first', () => {
    const { raises, leap } = stepOf(true);
    expect(raises.map(({ requirement, carried, hours }) => [requirement.skill.id, carried, hours])).toEqual([
      ['t', 0, 280],
      ['s', 1.5, 40],
    ]);
    const [most = 0, least = 0] = raises.map(({ open }) => open);
    expect(most).toBeCloseTo(0.75, 9);
    expect(leap).toBeCloseTo(most + least, 9);
    expect(least).toBeGreaterThan(0);
  });

  it('raises nothing that is at its level already, or above', () => {
    const carried = new Map([
      [s, 2],
      [t, 3.5],
    ]);
    const step = measureStep(toB, { carried, held: studies.start, isFirst: false }, traveller, studies);
    expect(step).toMatchObject({ raises: [], hours: 0, leap: 0 });
  });
});

describe('the quick costs are those of a step', () => {
  const costs = makeQuickCosts(world.roles.values(), traveller);
  const studies = makeStudies(world, traveller.background);
  const byStep = (move: Move, carried: ReadonlyMap<SkillId, number>) =>
    measureStep(move, { carried, held: studies.start, isFirst: true }, traveller, studies);

  it('of a role entered at once', () => {
    for (const move of [toB, toC]) {
      const { hours, leap } = byStep(move, traveller.levels);
      expect(costs.hours(move.to, costs.start)).toBeCloseTo(hours, 9);
      expect(costs.leap(move.to, costs.start)).toBeCloseTo(leap, 9);
    }
  });

  it('of a role after another, which asked more than was there', () => {
    const carried = costs.after(b, costs.start);
    const { hours, leap } = byStep(toC, carriedAfter(b, traveller.levels));
    expect(costs.hours(c, carried)).toBeCloseTo(hours, 9);
    expect(costs.leap(c, carried)).toBeCloseTo(leap, 9);
    expect(costs.hours(a, carried)).toBe(0);
    expect(costs.leap(a, carried)).toBe(0);
  });

  it('keep the highest that was asked, and change nothing that was there', () => {
    expect([...costs.start]).toEqual([0, 0]);
    const carried = costs.after(b, costs.start);
    expect([...carried]).toEqual([2, 3]);
    expect([...costs.after(a, carried)]).toEqual([2, 3]);
    expect([...costs.after(c, carried)]).toEqual([2, 4]);
    expect([...costs.start]).toEqual([0, 0]);
  });
});

describe('a traveller', () => {
  const belief = knowing(world, { s: 2, t: 4 });

  it('is the person, with six hours a week unless others were said', () => {
    expect(travellerOf(world, emptyAssessment.background, belief)).toMatchObject({
      start: null,
      yearsInStart: 0,
      hoursPerWeek: 6,
    });
    const background = from({ currentRole: b.id, yearsInRole: 2, hoursPerWeek: 3 });
    const who = travellerOf(world, background, belief);
    expect(who).toMatchObject({ start: b, yearsInStart: 2, hoursPerWeek: 3, background });
    expect([who.levels.get(s), who.levels.get(t)]).toEqual([2, 4]);
    expect(travellerOf(world, from({ hoursPerWeek: 0 }), belief).hoursPerWeek).toBe(6);
    expect(travellerOf(world, from({ currentRole: 'nobody' as RoleId }), belief).start).toBeNull();
  });
});

describe('the moves allowed', () => {
  const sideways: Move = { ...toC, kind: 'lateral' };
  const moves = [toB, sideways];
  const lines = new Set(b.lines.map(({ id }) => id));
  const allowed = (goal: typeof a, wishes: Partial<typeof noWishes>) =>
    allowedMoves({ moves }, goal, { ...noWishes, ...wishes });

  it('are all without wishes, and none sideways when those are not wanted', () => {
    expect(allowed(c, {})).toEqual(moves);
    expect(allowed(c, { lateral: false })).toEqual([toB]);
  });

  it('lead to no avoided role, but to the goal', () => {
    expect(allowed(c, { avoidedRoles: new Set([b.id, c.id]) })).toEqual([sideways]);
  });

  it('lead to no role all of whose lines are avoided, but to the goal and the one to pass', () => {
    expect(lines.size).toBe(1);
    expect(allowed(c, { avoidedLines: lines })).toEqual([sideways]);
    expect(allowed(c, { avoidedLines: lines, through: b.id })).toEqual(moves);
    const onTwo = { ...b, lines: [...b.lines, { ...b.lines[0], id: 'other' }] } as typeof b;
    expect(
      allowedMoves({ moves: [{ ...toB, to: onTwo }] }, c, { ...noWishes, avoidedLines: lines }),
    ).toHaveLength(1);
    const onNone = { ...b, lines: [] };
    expect(
      allowedMoves({ moves: [{ ...toB, to: onNone }] }, c, { ...noWishes, avoidedLines: lines }),
    ).toHaveLength(1);
  });
});

describe('gates of years on the way', () => {
  const steps = [toB, toC].map((move) => ({
    move,
    months: { low: 12, expected: 24, high: 36 },
  })) as never as Route['steps'];
  const served = (years: number) => ({
    background: from({ years: new Map([['teaching' as ExperienceFieldId, years]]) }),
  });

  it('say what is served today and will be by then', () => {
    const found = yearsAtGates({ steps }, 0, served(1));
    expect(found.map(({ way, now, byThen }) => [way.years, now, byThen])).toEqual([[5, 1, 3]]);
    const later = yearsAtGates({ steps: [...steps].reverse() }, 1, served(1));
    expect(later.map(({ byThen }) => byThen)).toEqual([5]);
  });

  it('are not named when they are open, nor where there are none', () => {
    expect(yearsAtGates({ steps }, 0, served(4.9))).toHaveLength(1);
    expect(yearsAtGates({ steps }, 0, served(5))).toEqual([]);
    expect(yearsAtGates({ steps }, 1, served(0))).toEqual([]);
    expect(yearsAtGates({ steps }, 2, served(0))).toEqual([]);
  });

  it('are not named where a study opens the gate as well', () => {
    const [years, licence] = b.gates.map(({ anyOf }) => anyOf[0]);
    const [gate] = b.gates;
    if (years === undefined || licence === undefined || gate === undefined) throw new Error('no gates');
    const either = { ...toB, to: { ...b, gates: [{ ...gate, anyOf: [years, licence] }] } };
    const route = [{ move: either, months: { low: 12, expected: 24, high: 36 } }] as never as Route['steps'];
    expect(yearsAtGates({ steps: route }, 0, served(1))).toEqual([]);
  });
});

describe('two sets of routes', () => {
  const route = (id: string, months: number, leap: number): NamedRoute => ({
    id,
    names: [],
    route: { steps: [], months: { low: 0, expected: months, high: 0 }, leap } as never as Route,
  });
  const before = [route('x', 24, 0.5), route('y', 36, 0.25)];

  it('differ by what went and came, the fastest and the gentlest', () => {
    expect(
      compareRouteSets(before, [route('y', 36, 0.25), route('z', 30, 0.5), route('w', 48, 0.75)]),
    ).toEqual({
      gone: 1,
      added: 2,
      months: 6,
      leap: 0,
    });
    expect(compareRouteSets(before, [route('x', 24, 0.5)])).toEqual({
      gone: 1,
      added: 0,
      months: 0,
      leap: 0.25,
    });
    expect(compareRouteSets([route('x', 24, 0.5)], before)).toEqual({
      gone: 0,
      added: 1,
      months: 0,
      leap: -0.25,
    });
  });

  it('are the same, or cannot be compared', () => {
    expect(compareRouteSets(before, [...before].reverse())).toBeNull();
    expect(compareRouteSets(before, [])).toBeNull();
    expect(compareRouteSets([], before)).toBeNull();
  });
});

describe('no route', () => {
  it('from outside the map, or where nothing can be reached, has no nearest role', () => {
    const ask = (start: Traveller['start'], goal: typeof a) =>
      explainNoRoute({ catalog: world, traveller: { ...traveller, start }, goal, wishes: noWishes });
    expect(ask(null, c)).toEqual({ kind: 'unreachable', nearest: null, openings: [toC] });
    expect(ask(c, a)).toEqual({ kind: 'unreachable', nearest: null, openings: [] });
  });

  it('leads nearest to where the least is to learn, the own levels counted', () => {
    const ask = (levels: Traveller['levels']) => {
      const skill = (id: string, level: number) => ({ skill: id, level, weight: 1 });
      const island = openWorld({
        skills: ['s', 't'],
        roles: [
          { id: 'start', skills: [] },
          { id: 'near', skills: [skill('s', 3)] },
          { id: 'far', skills: [skill('t', 2), skill('s', 1)] },
          { id: 'goal', skills: [skill('s', 3), skill('t', 3)] },
        ],
        moves: [
          { from: 'start', to: 'far', years: [1, 1] },
          { from: 'start', to: 'near', years: [1, 1] },
        ],
      });
      const answer = explainNoRoute({
        catalog: island,
        traveller: { ...traveller, start: the(island.roles, 'start'), levels },
        goal: the(island.roles, 'goal'),
        wishes: noWishes,
      });
      return answer.kind === 'unreachable' && answer.nearest?.id;
    };
    expect(ask(new Map())).toBe('near');
    expect(ask(new Map([[s, 4]]))).toBe('far');
  });
});
