// One change of a plan at a time: a new plan comes out, the old one is untouched.
import type { RoleId } from '../catalog/catalog.ts';
import { type Month, monthOf } from './month.ts';
import { type Plan, type PlanItem, type PlanStep, planBounds } from './plan.ts';

type PlanWords = Partial<Pick<Plan, 'goalInWords' | 'support' | 'firstAction'>>;
type ItemChange = Partial<Omit<PlanItem, 'id' | 'kind'>>;

export const withWords = (plan: Plan, words: PlanWords): Plan => ({ ...plan, ...words });

/**
 * Adds items that are not there yet, up to a bound. One that was set aside comes back with its words, at the step and
 * the time it is given now.
 */
export function withItems(plan: Plan, added: readonly PlanItem[], most: number = planBounds.items): Plan {
  const known = new Set(plan.items.map(({ id }) => id));
  const fresh = added
    .filter(({ id }) => !known.has(id))
    .map((item) => {
      const kept = plan.aside.find(({ id }) => id === item.id);
      return kept === undefined ? item : { ...kept, step: item.step, start: item.start, months: item.months };
    })
    .slice(0, Math.max(0, most - plan.items.length));
  const taken = new Set(fresh.map(({ id }) => id));
  return {
    ...plan,
    items: [...plan.items, ...fresh],
    aside: plan.aside.filter(({ id }) => !taken.has(id)),
  };
}

/** The months that documents hold. */
const withinMonths = (month: Month): Month => Math.min(monthOf(2999, 12), Math.max(monthOf(1900, 1), month));

export const withItemChanged = (plan: Plan, id: string, change: ItemChange): Plan => ({
  ...plan,
  items: plan.items.map((item) =>
    item.id === id ? { ...item, ...change, start: withinMonths(change.start ?? item.start) } : item,
  ),
});

export const withoutItem = (plan: Plan, id: string): Plan => ({
  ...plan,
  items: plan.items.filter((item) => item.id !== id),
  aside: plan.aside.filter((item) => item.id !== id),
});

/** What a link writes in two bytes. */
const highestOwn = 2 ** 14 - 1;

/**
 * An id for something of one's own. By chance (a whole number of 0 or more), not the next in a row: a kept reply or a
 * calendar may still mean the number of an entry that was removed.
 */
export function newOwnId({ items, aside }: Pick<Plan, 'items' | 'aside'>, chance: number): string {
  const taken = new Set([...items, ...aside].map(({ id }) => id));
  let number = 1 + (chance % highestOwn);
  while (taken.has(`own-${number}`)) number++;
  return `own-${number}`;
}

/** Something of one's own, for a month from `start` on. `chance` as in `newOwnId`. */
export const makeOwnItem = (
  plan: Pick<Plan, 'items' | 'aside'>,
  given: Pick<PlanItem, 'text' | 'step' | 'skill' | 'start'>,
  chance: number,
): PlanItem => ({
  id: newOwnId(plan, chance),
  kind: 'own',
  leaves: '',
  months: 1,
  hours: 0,
  done: null,
  evidence: '',
  ...given,
});

/** When each step begins and ends, the end being the first month after it. */
export function stepDates({
  begins,
  steps,
}: Pick<Plan, 'begins' | 'steps'>): (PlanStep & { readonly start: Month; readonly end: Month })[] {
  let passed = 0;
  return steps.map((step) => {
    const start = begins + Math.round(passed);
    passed += step.months;
    return { ...step, start, end: Math.max(start + 1, begins + Math.round(passed)) };
  });
}

/** Those of a step in the order of their start. */
export const itemsOfStep = ({ items }: Pick<Plan, 'items'>, role: RoleId): PlanItem[] =>
  items.filter(({ step }) => step === role).sort((a, b) => a.start - b.start || a.months - b.months);
