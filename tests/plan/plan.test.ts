import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/catalog/catalog.ts';
import type { ActionProse } from '../../src/catalog/prose.ts';
import { makePlanRecord, readPlan } from '../../src/exports/planRecord.ts';
import { findRoom, hoursPerMonth, loadByMonth, overloadedMonths } from '../../src/plan/learningLoad.ts';
import { makePlan, withSuggestions } from '../../src/plan/makePlan.ts';
import { monthOf, readMonth, writeMonth } from '../../src/plan/month.ts';
import { type Plan, type PlanItem, planBounds } from '../../src/plan/plan.ts';
import {
  itemsOfStep,
  makeOwnItem,
  newOwnId,
  stepDates,
  withItemChanged,
  withItems,
  withoutItem,
} from '../../src/plan/planChanges.ts';
import { suggestActions } from '../../src/plan/suggestActions.ts';
import { findRoutes, type Route } from '../../src/routes/findRoutes.ts';
import { the } from '../worlds/persons.ts';
import { routeVectors, scoringWorld, travellerOfVector } from '../worlds/scoringVectors.ts';

const begins = monthOf(2026, 11);
const [vector] = routeVectors;
if (vector === undefined) throw new Error('no vectors');
const routes = findRoutes(scoringWorld, travellerOfVector(vector), the(scoringWorld.roles, 'dean'));
const routeBy = (...path: readonly string[]): Route => {
  const found = routes.find(({ steps }) => steps.map(({ move }) => move.to.id).join() === path.join());
  if (found === undefined) throw new Error(`no route by ${path}`);
  return found;
};
const direct = routeBy('director', 'dean');
const byManager = routeBy('manager', 'director', 'dean');

const action = (given: Partial<ActionProse> & Pick<ActionProse, 'id' | 'code'>): ActionProse => ({
  kind: 'do',
  text: `do ${given.id}`,
  skills: ['leadership'],
  from: 0,
  to: 1,
  hours: 20,
  leaves: 'a page',
  where: 'at work',
  ...given,
});
const actions: readonly ActionProse[] = [
  action({ id: 'lead-one', code: 1, to: 2, hours: 40 }),
  action({ id: 'lead-read', code: 2, kind: 'learn', to: 1, hours: 10 }),
  action({ id: 'count-money', code: 3, skills: ['budget'], hours: 30 }),
  action({ id: 'count-more', code: 4, skills: ['budget'], from: 1, to: 2, hours: 60 }),
  action({ id: 'read-figures', code: 5, skills: ['data'], kind: 'learn', hours: 12 }),
  action({ id: 'draw', code: 6, skills: ['drawing'], hours: 1 }),
  action({ id: 'lead-many', code: 7, from: 3, to: 4, hours: 1 }),
];
const words = { applyFor: (role: string) => `Apply as ${role}`, offer: 'the applications' };
const planFor = (route: Route, before: Plan | null = null, hoursPerWeek = 6) =>
  makePlan({ route, actions, begins, hoursPerWeek, words, tag: 7 }, before);
const ids = (items: readonly Pick<PlanItem, 'id'>[]) => items.map(({ id }) => id);

describe('months', () => {
  it('are written and read back', () => {
    expect(writeMonth(begins)).toBe('2026-11');
    expect(readMonth('2026-11')).toBe(begins);
    expect(readMonth('2026-11-25')).toBe(begins);
  });

  it.each(['', '2026', '2026-13', '2026-00', '1066-10', '9999-01', 'November', null, 24_322])(
    '%j is none',
    (text) => expect(readMonth(text)).toBeNull(),
  );
});

describe('suggested actions', () => {
  const [step] = direct.steps;
  if (step === undefined) throw new Error('no step');

  it('bring most readiness an hour, and mix kinds', () => {
    const found = suggestActions(step, actions, new Set(), 3).map(({ action: { id } }) => id);
    expect(found).toHaveLength(3);
    expect(new Set(found.map((id) => actions.find((each) => each.id === id)?.kind))).toEqual(
      new Set(['do', 'learn']),
    );
  });

  it('serve only the skills of the step, and begin where one stands', () => {
    const found = suggestActions(step, actions, new Set(), 9).map(({ action: { id } }) => id);
    expect(found).not.toContain('draw');
    expect(found).not.toContain('lead-many');
    // Only after the first has raised the skill.
    expect(found.indexOf('count-more')).toBeGreaterThan(found.indexOf('count-money'));
  });

  it('are not taken twice', () => {
    expect(suggestActions(step, actions, new Set(actions.map(({ id }) => id)), 3)).toEqual([]);
  });
});

describe('a plan of a route', () => {
  const plan = planFor(direct);

  it('has the steps of the route, one after the other', () => {
    const dates = stepDates(plan);
    expect(dates.map(({ role }) => role)).toEqual(['director', 'dean']);
    expect(dates[0]?.start).toBe(begins);
    expect(dates[1]?.start).toBe(dates[0]?.end);
    expect((dates[1]?.end ?? 0) - begins).toBe(144);
  });

  it('has the gates in time, each after its prerequisites, and the post at the end of each step', () => {
    const [first, second] = stepDates(plan);
    const item = (id: string) => plan.items.find((each) => each.id === id);
    expect(item('qualification-1')).toMatchObject({ step: 'director', start: begins, months: 24 });
    expect(item('qualification-2')?.start).toBe(second?.start);
    expect((item('post-director')?.start ?? 0) + (item('post-director')?.months ?? 0)).toBe(first?.end);
  });

  it('begins with three actions for the first step, none for later ones', () => {
    expect(plan.items.filter(({ kind }) => kind === 'action')).toHaveLength(3);
    expect(new Set(plan.items.filter(({ kind }) => kind === 'action').map(({ step }) => step))).toEqual(
      new Set(['director']),
    );
  });

  it('never asks for more hours than there are', () => {
    for (const hours of [1, 3, 6, 12])
      expect(overloadedMonths(planFor(direct, null, hours).items, hours)).toEqual([]);
  });

  it('gets further actions when they are asked for', () => {
    const [, step] = direct.steps;
    if (step === undefined) throw new Error('no second step');
    const grown = withSuggestions(plan, step, 2, { actions, hoursPerWeek: 6, now: begins });
    const added = grown.items.filter(({ id }) => !ids(plan.items).includes(id));
    expect(
      added.every((item) => item.step === 'dean' && item.start >= (stepDates(plan)[1]?.start ?? 0)),
    ).toBe(true);
    expect(overloadedMonths(grown.items, 6)).toEqual([]);
  });
});

describe('when the route changes', () => {
  const mine = withItemChanged(planFor(byManager), 'action-2', { done: 5, evidence: 'a note' });
  const other = planFor(direct, { ...mine, goalInWords: 'to lead' });

  it('what was done stays, also for a step that is gone', () => {
    expect(other.items.find(({ id }) => id === 'action-2')).toMatchObject({ done: 5, evidence: 'a note' });
  });

  it('what is open and fits no step is set aside, not deleted', () => {
    expect(ids(other.aside)).toContain('post-manager');
    expect([...ids(other.items), ...ids(other.aside)]).toEqual(expect.arrayContaining(ids(mine.items)));
  });

  it('the words stay, and nothing is there twice', () => {
    expect(other.goalInWords).toBe('to lead');
    const all = [...ids(other.items), ...ids(other.aside)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('and changes back, what was set aside is taken in again as it was', () => {
    const back = planFor(byManager, other);
    expect(ids(back.items)).toContain('post-manager');
    expect(ids(back.aside)).not.toContain('post-manager');
  });

  it('what was set aside with its step and serves another one comes back at the time it has there', () => {
    const fresh = planFor(direct);
    const gate = fresh.items.find(({ id }) => id === 'qualification-1');
    if (gate === undefined) throw new Error('no gate');
    const before = {
      ...gate,
      step: 'manager' as RoleId,
      start: begins - 30,
      months: 5,
      evidence: 'a letter',
    };
    const items = fresh.items.filter(({ id }) => id !== gate.id);
    const back = planFor(direct, { ...fresh, items, aside: [before] });
    expect(back.items.find(({ id }) => id === gate.id)).toEqual({ ...gate, evidence: 'a letter' });
    expect(back.aside).toEqual([]);
  });
});

it('a route to the same goal moves its post and gates along, and keeps what was written on them', () => {
  const mine = withItemChanged(planFor(byManager), 'post-dean', { evidence: 'two letters' });
  const other = planFor(direct, mine);
  const end = stepDates(other).at(-1)?.end ?? 0;
  const post = other.items.find(({ id }) => id === 'post-dean');
  expect((post?.start ?? 0) + (post?.months ?? 0)).toBe(end);
  expect(post?.evidence).toBe('two letters');
});

it('a route has its posts and gates in the plan, however many entries there are', () => {
  const own = Array.from({ length: planBounds.items }, (_, i) => ({
    id: `own-${i + 1}`,
    kind: 'own' as const,
  }));
  const [any] = planFor(direct).items;
  if (any === undefined) throw new Error('no entry');
  const full = { ...planFor(direct), items: own.map((given) => ({ ...any, ...given, done: 5 })) };
  const plan = planFor(byManager, full);
  expect(ids(plan.items)).toEqual(expect.arrayContaining([...ids(own), 'post-manager', 'post-dean']));
  expect(plan.items.filter(({ kind }) => kind === 'action')).toEqual([]);
});

it('the tag of a plan stays when the route changes; one that came by a link has none and gets it', () => {
  expect(planFor(byManager, { ...planFor(direct), tag: 9 }).tag).toBe(9);
  expect(planFor(byManager, { ...planFor(direct), tag: 0 }).tag).toBe(7);
});

it('another route adds no more first actions than a step is begun with', () => {
  const again = planFor(direct, planFor(direct));
  expect(again.items.filter(({ kind }) => kind === 'action')).toHaveLength(3);
});

it('suggestions never begin in the past', () => {
  const plan = planFor(direct);
  const [step] = direct.steps;
  if (step === undefined) throw new Error('no step');
  const later = begins + 10;
  const grown = withSuggestions(plan, step, 2, { actions, hoursPerWeek: 6, now: later });
  for (const item of grown.items.slice(plan.items.length)) expect(item.start).toBeGreaterThanOrEqual(later);
});

it('with hardly any time the plan stays one that reads back', () => {
  const slow = { ...travellerOfVector(vector), hoursPerWeek: 0.1 };
  for (const route of findRoutes(scoringWorld, slow, the(scoringWorld.roles, 'dean'))) {
    const plan = planFor(route, null, 0.1);
    expect(readPlan(JSON.parse(JSON.stringify(makePlanRecord(plan))), scoringWorld)).toEqual({
      plan,
      dropped: [],
    });
  }
});

describe('changes', () => {
  const plan = planFor(direct);
  const own: PlanItem = {
    id: 'own-1',
    kind: 'own',
    text: 'ask around',
    leaves: '',
    step: 'dean' as RoleId,
    skill: null,
    start: begins,
    months: 2,
    hours: 0,
    done: null,
    evidence: '',
  };

  it('add, change and remove one entry and leave the old plan as it was', () => {
    const added = withItems(plan, [own]);
    expect(itemsOfStep(added, own.step)[0]?.id).toBe('own-1');
    expect(withItemChanged(added, 'own-1', { months: 5 }).items.at(-1)?.months).toBe(5);
    expect(withoutItem(added, 'own-1').items).toEqual(plan.items);
    expect(ids(plan.items)).not.toContain('own-1');
  });

  it('an id that is taken or set aside is not used again', () => {
    expect(withItems(plan, [...plan.items]).items).toEqual(plan.items);
    expect(newOwnId({ items: [], aside: [own] }, 0)).toBe('own-2');
    expect(newOwnId({ items: [own], aside: [{ ...own, id: 'own-2' }] }, 0)).toBe('own-3');
  });

  it('the id of an entry that was removed is not given to the next one', () => {
    const given = { text: 'ask', step: own.step, skill: null, start: begins };
    const called = makeOwnItem(plan, given, 0xdead_beef);
    const emptied = withoutItem(withItems(plan, [called]), called.id);
    expect(makeOwnItem(emptied, given, 0x1234_5678).id).not.toBe(called.id);
  });

  it('ids of one’s own are among those that a link writes in two bytes', () => {
    for (const chance of [0, 1, 16_382, 16_383, 0xffff_ffff])
      expect(Number(newOwnId({ items: [], aside: [] }, chance).slice(4))).toSatisfy(
        (number: number) => number >= 1 && number <= 16_383,
      );
  });
});

describe('hours', () => {
  const item = (start: number, months: number, hours: number, done: number | null = null) => ({
    start,
    months,
    hours,
    done,
  });

  it('are spread over the months of an entry; what is done asks none', () => {
    expect([...loadByMonth([item(10, 2, 20), item(11, 1, 5), item(10, 1, 99, 1)])]).toEqual([
      [10, 10],
      [11, 15],
    ]);
  });

  it('past what there is are named by month', () => {
    const most = hoursPerMonth(1);
    expect(overloadedMonths([item(3, 1, most), item(5, 1, most + 1), item(4, 1, most + 1)], 1)).toEqual([
      4, 5,
    ]);
  });

  it('find the first room, as short as they allow', () => {
    const most = hoursPerMonth(6);
    expect(findRoom(most, [item(20, 1, most)], 20, 6, 240)).toEqual({ start: 21, months: 1 });
    expect(findRoom(2 * most, [item(21, 1, most)], 20, 6, 240)).toEqual({ start: 22, months: 2 });
    expect(findRoom(0, [], 20, 6, 240)).toEqual({ start: 20, months: 1 });
  });
});
