import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ReadProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { usePlan } from '../../parts/usePlan.ts';
import { makePlan } from '../../plan/makePlan.ts';
import { readMonth } from '../../plan/month.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Route } from '../../routes/findRoutes.ts';
import type { Person } from '../../store/person.ts';
import { planWords } from '../../words/planWords.ts';
import styles from './PlanButton.module.css';

type PlanButtonProps = {
  readonly person: Person;
  readonly route: Route;
  readonly hoursPerWeek: number;
  readonly readProse: ReadProse;
};

/** Makes the chosen route the plan; of a plan there is already, what was done stays. */
export function PlanButton({ person, route, hoursPerWeek, readProse }: PlanButtonProps) {
  const { plan, change } = usePlan(person);
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const make = async () => {
    setFailed(false);
    try {
      const { actions } = await readProse('actions');
      const begins = readMonth(localDate(Date.now())) ?? 0;
      const words = { applyFor: planWords.applyFor, offer: planWords.offer };
      change((before) => makePlan({ route, actions, begins, hoursPerWeek, words }, before));
      navigate(paths.plan);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={`${styles.plan} no-print`}>
      {isOf(plan, route) ? (
        <>
          <Link className="button primary" to={paths.plan}>
            {planWords.toPlan}
          </Link>
          <span>{planWords.planned}</span>
        </>
      ) : (
        <>
          <button type="button" className="button primary" onClick={make}>
            {plan === null ? planWords.plan : planWords.planAgain}
          </button>
          {plan !== null && <span>{planWords.planHint(countAside(plan, route))}</span>}
        </>
      )}
      <p role="alert">{failed && planWords.planFailed}</p>
    </div>
  );
}

function isOf(plan: Plan | null, { steps }: Route): boolean {
  if (plan === null || plan.steps.length !== steps.length) return false;
  if (plan.from !== (steps[0]?.move.from?.id ?? null)) return false;
  return steps.every(({ move }, i) => plan.steps[i]?.role === move.to.id);
}

/** What is open and serves a step that the other route does not have. */
const countAside = (plan: Plan, { steps }: Route): number =>
  plan.items.filter(
    ({ step, done, kind }) =>
      (done === null || kind === 'post') && !steps.some(({ move }) => move.to.id === step),
  ).length;
