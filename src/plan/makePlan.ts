// How does a route become a plan, and what stays of a plan when the route changes? In: a route measured for this
// person, the month it begins, the catalog's actions. Out: a plan with the gates and posts of every step, and
// first actions for the first. Later steps get theirs when they are asked for: nobody plans a year so far ahead.
import type { RoleId } from '../catalog/catalog.ts';
import type { ActionProse } from '../catalog/prose.ts';
import type { Route } from '../routes/findRoutes.ts';
import type { Step } from '../routes/measureStep.ts';
import { findRoom } from './learningLoad.ts';
import type { Month } from './month.ts';
import { type Plan, type PlanItem, planBounds, staysOn } from './plan.ts';
import { stepDates, withItems } from './planChanges.ts';
import { suggestActions } from './suggestActions.ts';

/** Actions that a step is begun with. */
export const firstActions = 3;
/** Months before the end of a step from which one applies for the next post. A judgement: hiring takes a season. */
const applying = 3;

type PlanWords = { readonly applyFor: (role: string) => string; readonly offer: string };

type PlanInputs = {
  readonly route: Route;
  readonly actions: readonly ActionProse[];
  readonly begins: Month;
  readonly hoursPerWeek: number;
  readonly words: PlanWords;
  /** Of a plan that is the first, or that came without one. */
  readonly tag: number;
};

/** A plan for a route, with what may stay of the one before. */
export function makePlan(inputs: PlanInputs, before: Plan | null): Plan {
  const { route, begins } = inputs;
  const steps = route.steps.map(({ move, months }) => ({
    role: move.to.id,
    months: Math.min(months.expected, planBounds.stepMonths),
  }));
  const start = route.steps[0]?.move.from?.id ?? null;
  const bare: Plan = {
    from: start,
    steps,
    begins,
    ...keptOf(before, new Set(steps.map(({ role }) => role))),
    tag: before?.tag || inputs.tag,
    goalInWords: before?.goalInWords ?? '',
    support: before?.support ?? '',
    firstAction: before?.firstAction ?? '',
  };
  const planned = withDates(bare, gatesAndPosts(inputs, bare));
  const [first] = route.steps;
  if (first === undefined) return planned;
  const begun = planned.items.filter(
    ({ kind, step, done }) => kind === 'action' && step === first.move.to.id && done === null,
  );
  return withSuggestions(planned, first, Math.max(0, firstActions - begun.length), {
    ...inputs,
    now: begins,
  });
}

/**
 * Gates and posts of this route, all of them: a route without is none. Those that are planned already keep their words
 * and move to where they stand now.
 */
function withDates(plan: Plan, dated: readonly PlanItem[]): Plan {
  const byId = new Map(dated.map((item) => [item.id, item]));
  const items = plan.items.map((item) => {
    const anew = item.done === null ? byId.get(item.id) : undefined;
    return anew === undefined ? item : { ...item, step: anew.step, start: anew.start, months: anew.months };
  });
  return withItems({ ...plan, items }, dated, Number.POSITIVE_INFINITY);
}

/** Adds the best actions for a step where the hours leave room, from now on or from when the step begins. */
export function withSuggestions(
  plan: Plan,
  step: Step,
  count: number,
  { actions, hoursPerWeek, now }: Pick<PlanInputs, 'actions' | 'hoursPerWeek'> & { readonly now: Month },
): Plan {
  const role = step.move.to.id;
  const from = stepDates(plan).find((dated) => dated.role === role)?.start ?? plan.begins;
  const taken = new Set(
    actions.filter(({ code }) => plan.items.some(({ id }) => id === idOfAction(code))).map(({ id }) => id),
  );
  return suggestActions(step, actions, taken, count).reduce((grown, { action, skill }) => {
    const item: PlanItem = {
      id: idOfAction(action.code),
      kind: 'action',
      text: action.text,
      leaves: action.leaves,
      step: role,
      skill,
      ...findRoom(action.hours, grown.items, Math.max(from, now), hoursPerWeek, planBounds.months),
      hours: action.hours,
      done: null,
      evidence: '',
    };
    return withItems(grown, [item]);
  }, plan);
}

const idOfAction = (code: number): string => `action-${code}`;

function keptOf(before: Plan | null, roles: ReadonlySet<RoleId>): Pick<Plan, 'items' | 'aside'> {
  const all = [...(before?.items ?? []), ...(before?.aside ?? [])];
  return {
    items: all.filter((item) => staysOn(item, roles)),
    aside: all.filter((item) => !staysOn(item, roles)),
  };
}

function gatesAndPosts({ route, words }: PlanInputs, plan: Plan): PlanItem[] {
  const dates = stepDates(plan);
  return route.steps.flatMap((step, i): PlanItem[] => {
    const { start, end } = dates[i] ?? { start: plan.begins, end: plan.begins + 1 };
    const { to } = step.move;
    const common = { step: to.id, skill: null, hours: 0, done: null, evidence: '' } as const;
    const ends = new Map<string, Month>();
    const gates = step.gains.map(({ qualification: gained, months: asked }): PlanItem => {
      // After its prerequisites, and beside everything else.
      const begins = Math.max(start, ...gained.prerequisites.map((id) => ends.get(id) ?? start));
      const months = Math.max(1, Math.round(asked));
      for (const id of gained.meets) ends.set(id, begins + months);
      return {
        ...common,
        id: `qualification-${gained.code}`,
        kind: 'qualification',
        text: gained.name,
        leaves: '',
        start: begins,
        months,
      };
    });
    const length = Math.min(applying, end - start);
    const post: PlanItem = {
      ...common,
      id: `post-${to.id}`,
      kind: 'post',
      text: words.applyFor(to.name),
      leaves: words.offer,
      start: end - length,
      months: length,
    };
    return [...gates, post];
  });
}
