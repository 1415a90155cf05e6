import { useCallback } from 'react';
import type { Plan } from '../plan/plan.ts';
import type { Person } from '../store/person.ts';
import { useMine } from './PersonContext.ts';

/** So many changes of a plan can be taken back, on one visit. */
const mostUndone = 50;

export type PlanAccess = {
  readonly plan: Plan | null;
  /** Stored before the call returns. */
  readonly change: (update: (plan: Plan | null) => Plan | null) => void;
  /** Takes back the last change of this visit; null when there is none. */
  readonly undo: (() => void) | null;
};

export function usePlan(person: Person): PlanAccess {
  const plan = useMine(person)?.plan ?? null;
  const { store, pastPlans } = person;
  const change = useCallback<PlanAccess['change']>(
    (update) =>
      store.change((mine) => {
        const changed = update(mine.plan);
        if (changed === mine.plan) return mine;
        pastPlans.push(mine.plan);
        if (pastPlans.length > mostUndone) pastPlans.shift();
        return { ...mine, plan: changed };
      }),
    [store, pastPlans],
  );
  const undo = () =>
    store.change((mine) => {
      const past = pastPlans.pop();
      return past === undefined ? mine : { ...mine, plan: past };
    });
  return { plan, change, undo: pastPlans.length === 0 ? null : undo };
}
