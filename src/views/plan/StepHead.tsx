import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import type { PlanItem } from '../../plan/plan.ts';
import type { stepDates } from '../../plan/planChanges.ts';
import { planWords } from '../../words/planWords.ts';
import { lineOfStep } from './lineOfStep.ts';
import { MonthLines } from './Months.tsx';
import styles from './Timeline.module.css';
import type { Planning } from './usePlanning.ts';
import { type MonthWindow, percentAt } from './windowOf.ts';

type StepHeadProps = {
  readonly nth: number;
  readonly step: ReturnType<typeof stepDates>[number];
  readonly items: readonly PlanItem[];
  readonly planning: Planning;
  readonly shown: MonthWindow;
};

/** A step of the route over its rows, with its own stretch of line. */
export function StepHead({ nth, step, items, planning: { plan, now, roleName }, shown }: StepHeadProps) {
  const { moves } = useCatalog();
  const line = lineOfStep(plan, step.role, moves);
  const [from, to] = [percentAt(shown, step.start), percentAt(shown, step.end)];
  return (
    <div className={styles.step}>
      <div className={styles.stepName}>
        <h3>{planWords.step(nth, roleName(step.role))}</h3>
        <p>
          {planWords.stepSpan(step.start, step.end)}
          {items.length > 0 &&
            `; ${planWords.doneOf(items.filter(({ done }) => done !== null).length, items.length)}`}
        </p>
        <p className="no-print">
          <Link to={`${paths.role(step.role)}#people`}>{planWords.models}</Link>
        </p>
      </div>
      <svg className={styles.track} width="100%" aria-hidden="true" data-line={line?.id}>
        <MonthLines shown={shown} now={now} />
        {to > from && (
          <rect
            x={`${from}%`}
            width={`${to - from}%`}
            y="50%"
            height="7"
            className={styles.stepBar}
            data-dotted={line === null}
          />
        )}
      </svg>
    </div>
  );
}
