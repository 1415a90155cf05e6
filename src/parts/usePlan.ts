import { useCallback } from 'react';
import type { Plan } from '../plan/plan.ts';
import type { Person } from '../store/person.ts';
import { useMine } from './PersonContext.ts';

/** So many changes of a plan can be taken back, on one visit. */
const mostUndone = 50;

export type PlanAccess = {
  readonly plan: Plan | null;
  /** Stored before the call returns. Changes of one `group` that follow each other, as keys do, are undone as one. */
  readonly change: (update: (plan: Plan | null) => Plan | null, group?: string) => void;
  /** Takes back the last change of this visit; null when there is none, or when something else changed the plan since. */
  readonly undo: (() => void) | null;
};

export function usePlan(person: Person): PlanAccess {
  const plan = useMine(person)?.plan ?? null;
  const { store, pastPlans } = person;
  const change = useCallback<PlanAccess['change']>(
    (update, group) =>
      store.change((mine) => {
        const changed = update(mine.plan);
        if (changed === mine.plan) return mine;
        const last = pastPlans.at(-1);
        if (last !== undefined && last.after !== mine.plan) pastPlans.length = 0;
        // The first plan is not undone into none: another route replaces it.
        if (group !== undefined && last?.group === group && last.after === mine.plan) last.after = changed;
        else if (mine.plan !== null) pastPlans.push({ before: mine.plan, after: changed, group });
        if (pastPlans.length > mostUndone) pastPlans.shift();
        return { ...mine, plan: changed };
      }),
    [store, pastPlans],
  );
  const undo = () =>
    store.change((mine) => {
      const past = pastPlans.pop();
      // What another tab or a restored file brought since is not thrown away.
      if (past === undefined || past.after !== mine.plan) return mine;
      const next = pastPlans.at(-1);
      if (next !== undefined) next.after = past.before;
      return { ...mine, plan: past.before };
    });
  return { plan, change, undo: pastPlans.at(-1)?.after === plan && plan !== null ? undo : null };
}
