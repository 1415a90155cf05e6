import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ReadProse } from '../catalog/prose.ts';
import { paths } from '../links/paths.ts';
import { makePlan } from '../plan/makePlan.ts';
import { readMonth } from '../plan/month.ts';
import { type Plan, staysOn } from '../plan/plan.ts';
import type { Route } from '../routes/findRoutes.ts';
import type { Person } from '../store/person.ts';
import { planWords } from '../words/planWords.ts';
import { localDate } from './keeping/localTime.ts';
import { randomTag } from './shared/randomTag.ts';
import { usePlan } from './usePlan.ts';

type PlanButtonProps = {
  readonly person: Person;
  readonly route: Route;
  readonly hoursPerWeek: number;
  readonly readProse: ReadProse;
  readonly className: string | undefined;
};

/** Makes the chosen route the plan; of a plan there is already, what was done stays. */
export function PlanButton({ person, route, hoursPerWeek, readProse, className }: PlanButtonProps) {
  const { plan, change } = usePlan(person);
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const make = async () => {
    setState('making');
    try {
      const { actions } = await readProse('actions');
      const begins = readMonth(localDate(Date.now())) ?? 0;
      const words = { applyFor: planWords.applyFor, offer: planWords.offer };
      change((before) => makePlan({ route, actions, begins, hoursPerWeek, words, tag: randomTag() }, before));
      navigate(paths.plan);
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={`${className} no-print`}>
      {isOf(plan, route) ? (
        <>
          <Link className="button primary" to={paths.plan}>
            {planWords.toPlan}
          </Link>
          <span>{planWords.planned}</span>
        </>
      ) : (
        <>
          <button type="button" className="button primary" disabled={state === 'making'} onClick={make}>
            {plan === null ? planWords.plan : planWords.planAgain}
          </button>
          {plan !== null && <span>{planWords.planHint(countAside(plan, route))}</span>}
        </>
      )}
      <p role="alert">{state === 'failed' && planWords.planFailed}</p>
    </div>
  );
}

function isOf(plan: Plan | null, { steps }: Route): boolean {
  if (plan === null || plan.steps.length !== steps.length) return false;
  if (plan.from !== (steps[0]?.move.from?.id ?? null)) return false;
  return steps.every(({ move }, i) => plan.steps[i]?.role === move.to.id);
}

function countAside(plan: Plan, { steps }: Route): number {
  const roles = new Set(steps.map(({ move }) => move.to.id));
  return plan.items.filter((item) => !staysOn(item, roles)).length;
}
