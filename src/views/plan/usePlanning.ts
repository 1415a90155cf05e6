import { useState } from 'react';
import type { Assessment } from '../../assessment/assessment.ts';
import type { RoleId, SkillId } from '../../catalog/catalog.ts';
import type { ReadProse } from '../../catalog/prose.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { type PlanAccess, usePlan } from '../../parts/usePlan.ts';
import { firstActions, withSuggestions } from '../../plan/makePlan.ts';
import type { Month } from '../../plan/month.ts';
import { movesOfPlan } from '../../plan/movesOfPlan.ts';
import type { Plan } from '../../plan/plan.ts';
import { measureRoute } from '../../routes/findRoutes.ts';
import { makeStudies } from '../../routes/study.ts';
import { travellerOf } from '../../routes/traveller.ts';
import type { Person } from '../../store/person.ts';
import { planWords } from '../../words/planWords.ts';

/** A plan with all that its rows need: how to change it, and what was just done. */
export type Planning = PlanAccess & {
  readonly plan: Plan;
  readonly now: Month;
  readonly hoursPerWeek: number;
  /** The last thing that happened, for a polite live region. */
  readonly status: string;
  readonly say: (status: string) => void;
  readonly roleName: (id: string) => string;
  readonly skillName: (id: string | null) => string;
  /** Null where the moves of the route are not in this catalog any more. */
  readonly suggest: ((role: RoleId) => Promise<void>) | null;
};

export type PlanningInputs = {
  readonly person: Person;
  readonly assessment: Assessment;
  readonly readProse: ReadProse;
  readonly now: Month;
};

/** Null while there is no plan: it was taken back. */
export function usePlanning({ person, assessment, readProse, now }: PlanningInputs): Planning | null {
  const catalog = useCatalog();
  const { plan, change, undo } = usePlan(person);
  const [status, say] = useState('');
  if (plan === null) return null;
  const traveller = travellerOf(catalog, assessment.background, person.standingOf(assessment).belief);
  const { hoursPerWeek } = traveller;
  const moves = movesOfPlan(plan, catalog.moves);
  return {
    plan,
    change,
    undo,
    now,
    hoursPerWeek,
    status,
    say,
    roleName: (id) => catalog.roles.get(id as RoleId)?.name ?? id,
    skillName: (id) => catalog.skills.get(id as SkillId)?.name ?? '',
    suggest:
      moves === null
        ? null
        : async (role) => {
            const { steps } = measureRoute(moves, traveller, makeStudies(catalog, traveller.background));
            const step = steps.find(({ move }) => move.to.id === role);
            if (step === undefined) return;
            say(planWords.suggesting);
            try {
              const { actions } = await readProse('actions');
              let added = 0;
              change((before) => {
                if (before === null) return null;
                const after = withSuggestions(before, step, firstActions, { actions, hoursPerWeek, now });
                added = after.items.length - before.items.length;
                return added === 0 ? before : after;
              });
              say(planWords.suggested(added));
            } catch {
              say(planWords.suggestFailed);
            }
          },
  };
}
