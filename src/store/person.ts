import type { Assessment } from '../assessment/assessment.ts';
import type { Catalog, SkillId } from '../catalog/catalog.ts';
import type { Plan } from '../plan/plan.ts';
import { planOf } from '../readiness/spread.ts';
import type { Wishes } from '../routes/wishes.ts';
import type { MineStore } from './mine.ts';
import { openMineStore } from './openMineStore.ts';
import { type Scoring, scoring } from './scoring.ts';
import { makeStandingOf, type Standing } from './standing.ts';

/** What this browser knows of its person, and what is needed to tell what follows from it. */
export type Person = {
  readonly store: MineStore;
  readonly standingOf: (assessment: Assessment) => Standing;
  readonly scoring: Scoring;
  /** Questions left on this visit, so that one without an answer is not asked again at once. Not stored. */
  readonly passedBy: Set<SkillId>;
  /** What routes may be like, on this visit; null as nothing was wished. Not stored. */
  readonly wishes: { current: Wishes | null };
  /** Each change of the plan on this visit, the last one last. Not stored. */
  readonly pastPlans: PastPlan[];
};

type PastPlan = { readonly before: Plan; after: Plan | null; readonly group: string | undefined };

export function openPerson(catalog: Catalog): Person {
  // By itself, and not within the first drawing of a figure: two short tasks in place of a long one.
  setTimeout(() => planOf(catalog));
  return {
    store: openMineStore(catalog),
    standingOf: makeStandingOf(catalog),
    scoring,
    passedBy: new Set(),
    wishes: { current: null },
    pastPlans: [],
  };
}
