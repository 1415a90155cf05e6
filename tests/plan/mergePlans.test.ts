import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { mergePlans } from '../../src/plan/mergePlans.ts';
import { type Plan, type PlanItem, staysOn } from '../../src/plan/plan.ts';

const item = (id: string, given: Partial<PlanItem> = {}): PlanItem => ({
  id,
  kind: id.startsWith('own-') ? 'own' : 'action',
  text: `what ${id} asks`,
  leaves: '',
  step: 'dean' as RoleId,
  skill: null,
  start: 24_322,
  months: 1,
  hours: 0,
  done: null,
  evidence: '',
  ...given,
});
const own = (number: number, text: string, given: Partial<PlanItem> = {}) =>
  item(`own-${number}`, { text, ...given });
const plan = (items: readonly PlanItem[], given: Partial<Plan> = {}): Plan => ({
  from: null,
  steps: [{ role: 'dean' as RoleId, months: 40 }],
  begins: 24_322,
  items,
  aside: [],
  tag: 7,
  goalInWords: '',
  support: '',
  firstAction: '',
  ...given,
});
const texts = (items: readonly PlanItem[] = []) => items.map(({ text }) => text);
const idsOf = (merged: Plan | null) =>
  [...(merged?.items ?? []), ...(merged?.aside ?? [])].map(({ id }) => id);

describe('two plans of one person', () => {
  it('are ours with what only theirs holds', () => {
    const ours = plan([item('action-1')], { begins: 24_300 });
    const theirs = plan([item('action-1', { text: 'theirs' }), item('action-2')], { support: 'Ana' });
    const merged = mergePlans(ours, theirs);
    expect(merged).toMatchObject({ begins: 24_300, support: 'Ana' });
    expect(texts(merged?.items)).toEqual(['what action-1 asks', 'what action-2 asks']);
    expect(mergePlans(null, theirs)).toBe(theirs);
    expect(mergePlans(ours, null)).toBe(ours);
  });

  it('take from theirs that an entry is done, and what shows it', () => {
    const merged = mergePlans(
      plan([item('action-1')]),
      plan([item('action-1', { done: 9, evidence: 'seen' })]),
    );
    expect(merged?.items[0]).toMatchObject({ done: 9, evidence: 'seen' });
  });

  it('set aside what fits no step of ours, and take in again what is done by now', () => {
    const elsewhere = { step: 'manager' as RoleId };
    const merged = mergePlans(
      plan([], { aside: [item('action-1', elsewhere)] }),
      plan([item('action-1', { ...elsewhere, done: 9 }), item('action-2', elsewhere)]),
    );
    expect(texts(merged?.items)).toEqual(['what action-1 asks']);
    expect(texts(merged?.aside)).toEqual(['what action-2 asks']);
  });

  it('keep both of two entries of their own that only share a number', () => {
    const merged = mergePlans(plan([own(1, 'ask Ana')]), plan([own(1, 'ask Bo')]));
    expect(texts(merged?.items)).toEqual(['ask Ana', 'ask Bo']);
    expect(new Set(idsOf(merged)).size).toBe(2);
  });

  it('know an entry of their own by what it says, whatever its number', () => {
    const merged = mergePlans(
      plan([own(2, 'ask Ana')]),
      plan([own(1, 'ask Ana', { done: 9 }), own(2, 'ask Bo')]),
    );
    expect(texts(merged?.items)).toEqual(['ask Ana', 'ask Bo']);
    expect(merged?.items[0]).toMatchObject({ id: 'own-2', done: 9 });
  });

  it('keep two of theirs that say the same, and the same words for two steps', () => {
    const two = plan([own(1, 'ask'), own(2, 'ask')]);
    expect(mergePlans(plan([]), two)?.items).toEqual(two.items);
    expect(mergePlans(plan([own(5, 'ask')]), two)?.items).toHaveLength(2);
    const other = plan([own(3, 'ask', { step: 'manager' as RoleId, done: 4 })]);
    expect(mergePlans(two, other)?.items).toHaveLength(3);
  });
});

describe('however often the same plan is merged', () => {
  const entry = fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    isOwn: fc.boolean(),
    text: fc.constantFrom('ask Ana', 'ask Bo', 'read'),
    step: fc.constantFrom('dean', 'manager'),
    done: fc.constantFrom(null, 9),
  });
  const anyPlan = fc
    .uniqueArray(entry, { selector: ({ number, isOwn }) => `${isOwn} ${number}`, maxLength: 8 })
    .map((entries) => {
      const items = entries.map(({ number, isOwn, text, step, done }) =>
        item(`${isOwn ? 'own' : 'action'}-${number}`, { text, step: step as RoleId, done }),
      );
      const isOn = (each: PlanItem) => staysOn(each, new Set(['dean' as RoleId]));
      return plan(items.filter(isOn), { aside: items.filter((each) => !isOn(each)) });
    });

  it('nothing comes of it a second time, and no id stands for two', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (ours, theirs) => {
        const once = mergePlans(ours, theirs);
        expect(mergePlans(once, theirs)).toEqual(once);
        expect(new Set(idsOf(once)).size).toBe(idsOf(once).length);
        expect(mergePlans(ours, ours)).toEqual(ours);
      }),
    );
  });
});
