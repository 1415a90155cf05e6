import { useRef, useState } from 'react';
import { randomTag } from '../../parts/shared/randomTag.ts';
import { firstActions } from '../../plan/makePlan.ts';
import { type PlanItem, planBounds } from '../../plan/plan.ts';
import { itemsOfStep, makeOwnItem, stepDates, withItems } from '../../plan/planChanges.ts';
import { Select } from '../../ui/Select.tsx';
import { planWords } from '../../words/planWords.ts';
import { ItemRow } from './ItemRow.tsx';
import { Months } from './Months.tsx';
import { StepHead } from './StepHead.tsx';
import styles from './Timeline.module.css';
import type { Planning } from './usePlanning.ts';
import { windowOf } from './windowOf.ts';

const spans = [2, 5] as const;

/** What is to be done, step by step, with bars to one scale of time. */
export function Timeline({ planning }: { readonly planning: Planning }) {
  const { plan, roleName, suggest, change, say } = planning;
  const [years, setYears] = useState<number | null>(2);
  const [editing, setEditing] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = windowOf(plan, planning.now, years);
  const steps = stepDates(plan);
  const onRoute = new Set<string>(steps.map(({ role }) => role));
  const before = plan.items.filter(({ step }) => !onRoute.has(step));
  const rows = (items: readonly PlanItem[]) =>
    items.map((item) => (
      <ItemRow
        key={item.id}
        item={item}
        planning={planning}
        shown={shown}
        isOpen={editing === item.id}
        takesFocus={added === item.id}
        onOpen={(open) => {
          setEditing(open ? item.id : null);
          // Its text is chosen when it begins, and not each time it is looked at again.
          setAdded(null);
        }}
        onRemoved={() => {
          setEditing(null);
          heading.current?.focus();
        }}
      />
    ));
  const addOwn = (step: PlanItem['step'], start: number) => {
    let id: string | null = null;
    change((now) => {
      if (now === null || now.items.length >= planBounds.items) return now;
      const item = makeOwnItem(
        now,
        { text: planWords.newItem, step, skill: null, start: Math.max(start, planning.now) },
        randomTag(),
      );
      id = item.id;
      return withItems(now, [item]);
    });
    setAdded(id);
    setEditing(id);
    say(id === null ? planWords.full(planBounds.items) : '');
  };
  return (
    <section className={styles.timeline} aria-label={planWords.timeline}>
      <div className={styles.top}>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {planWords.timeline}
          </h2>
          <p className={styles.hint}>{planWords.timelineHint}</p>
        </div>
        <div className="no-print">
          <Select
            label={planWords.shown}
            value={years === null ? '' : String(years)}
            options={[
              ...spans.map((span) => [String(span), planWords.shownYears(span)] as const),
              ['', planWords.shownAll] as const,
            ]}
            onChange={(value) => setYears(value === '' ? null : Number(value))}
          />
        </div>
      </div>
      <Months shown={shown} now={planning.now} />
      {before.length > 0 && (
        <>
          <h3 className={styles.earlier}>{planWords.earlierSteps}</h3>
          <ul className={styles.rows}>{rows(before)}</ul>
        </>
      )}
      {steps.map((step, i) => {
        const items = itemsOfStep(plan, step.role);
        return (
          <div key={step.role}>
            <StepHead nth={i + 1} step={step} items={items} planning={planning} shown={shown} />
            <ul className={styles.rows}>{rows(items)}</ul>
            <p className={`${styles.more} no-print`}>
              {suggest !== null && (
                <button type="button" className="button quiet" onClick={() => suggest(step.role)}>
                  {planWords.suggest(firstActions)}
                  <span className="hidden">: {roleName(step.role)}</span>
                </button>
              )}
              <button type="button" className="button quiet" onClick={() => addOwn(step.role, step.start)}>
                {planWords.add}
                <span className="hidden">: {roleName(step.role)}</span>
              </button>
            </p>
          </div>
        );
      })}
    </section>
  );
}
