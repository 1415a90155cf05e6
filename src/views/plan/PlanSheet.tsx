import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { SavedNote } from '../../parts/keeping/lateKeeping.tsx';
import { localDate } from '../../parts/keeping/localTime.ts';
import { KeptReplies } from '../../parts/shared/lateReplies.tsx';
import { overloadedMonths } from '../../plan/learningLoad.ts';
import { readMonth } from '../../plan/month.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { formatMonth, planWords } from '../../words/planWords.ts';
import { AsideList } from './AsideList.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PlanFiles } from './PlanFiles.tsx';
import styles from './PlanSheet.module.css';
import { RouteStrip } from './RouteStrip.tsx';
import { Timeline } from './Timeline.tsx';
import { type Planning, type PlanningInputs, usePlanning } from './usePlanning.ts';

type PlanSheetProps = Omit<PlanningInputs, 'now'>;

/** The whole plan: the route, what was said of it, what is to be done when, and the ways to carry it away. */
export function PlanSheet({ person, assessment, readProse }: PlanSheetProps) {
  const [today] = useState(() => localDate(Date.now()));
  const planning = usePlanning({ person, assessment, readProse, now: readMonth(today) ?? 0 });
  if (planning === null) return null;
  const overloaded = overloadedMonths(planning.plan.items, planning.hoursPerWeek);
  return (
    <div data-plan>
      <Head planning={planning} />
      <div className="wrap">
        <RouteStrip planning={planning} results={person.standingOf(assessment).results} />
        <p className={styles.status} role="status">
          {planning.status}
        </p>
        {overloaded.length > 0 && (
          <p className={styles.overload}>{planWords.overload(overloaded, planning.hoursPerWeek)}</p>
        )}
        <Timeline planning={planning} />
        <KeptReplies person={person} />
        <Section title={planWords.wordsTitle} hint={planWords.wordsHint}>
          <OwnWords planning={planning} />
        </Section>
        {planning.plan.aside.length > 0 && (
          <Section title={planWords.aside} hint={planWords.asideHint}>
            <AsideList planning={planning} />
          </Section>
        )}
        <div className="no-print">
          <Section title={planWords.files} hint={planWords.filesHint}>
            <PlanFiles planning={planning} />
            <SavedNote store={person.store} />
          </Section>
        </div>
        <p className={styles.printed}>{planWords.printedOn(formatDate(today))}</p>
      </div>
    </div>
  );
}

function Head({ planning }: { readonly planning: Planning }) {
  const { plan, undo, say, roleName } = planning;
  const done = plan.items.filter((item) => item.done !== null).length;
  const next = plan.items
    .filter((item) => item.done === null)
    .map(({ start, months }) => start + months - 1)
    .sort((a, b) => a - b)[0];
  return (
    <div className={styles.head}>
      <div className="wrap">
        <h1 tabIndex={-1}>{planWords.title(roleName(plan.steps.at(-1)?.role ?? ''))}</h1>
        <p className={styles.lead}>
          {planWords.lead(
            plan.steps.length,
            done,
            plan.items.length,
            next === undefined ? null : formatMonth(next),
          )}
        </p>
        <p className={`${styles.actions} no-print`}>
          <button type="button" className="button" onClick={() => window.print()}>
            {planWords.print}
          </button>
          <Link className="button" to={paths.share}>
            {planWords.share}
          </Link>
          <Link className="button" to={paths.routes}>
            {planWords.otherRoute}
          </Link>
          <button
            type="button"
            className="button"
            // Focus stays on it when there is no more to undo.
            aria-disabled={undo === null}
            onClick={() => {
              if (undo === null) return;
              undo();
              say(planWords.undone);
            }}
          >
            {planWords.undo}
          </button>
        </p>
      </div>
    </div>
  );
}
