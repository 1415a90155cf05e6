import { useId } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { withItemChanged } from '../../plan/planChanges.ts';
import { planWords, spanOfItem } from '../../words/planWords.ts';
import { ItemEditor } from './ItemEditor.tsx';
import { lineOfStep } from './lineOfStep.ts';
import { MonthLines } from './Months.tsx';
import styles from './Timeline.module.css';
import type { Planning } from './usePlanning.ts';
import { type MonthWindow, percentAt } from './windowOf.ts';

type ItemRowProps = {
  readonly item: PlanItem;
  readonly planning: Planning;
  readonly shown: MonthWindow;
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onRemoved: () => void;
};

/** One thing to do: ticked off here, its time as words and as a bar, and all of it to be changed. */
export function ItemRow({ item, planning, shown, isOpen, takesFocus, onOpen, onRemoved }: ItemRowProps) {
  const id = useId();
  const { change, skillName } = planning;
  const { text, skill, done, kind } = item;
  return (
    <li data-kind={kind} data-done={done !== null}>
      <div className={styles.row}>
        <div className={styles.what}>
          <input
            id={id}
            type="checkbox"
            checked={done !== null}
            aria-label={planWords.tick(text)}
            onChange={({ target }) =>
              change(
                (plan) =>
                  plan && withItemChanged(plan, item.id, { done: target.checked ? Date.now() : null }),
              )
            }
          />
          <div className={styles.texts}>
            <label htmlFor={id}>{text}</label>
            <p className={styles.about}>
              {skill === null ? planWords.kind[kind] : skillName(skill)}, {spanOfItem(item)}
            </p>
            {item.evidence !== '' && (
              <p className={styles.about}>
                {planWords.evidenceOf} {item.evidence}
              </p>
            )}
            {done !== null && skill !== null && (
              <p className={`${styles.about} no-print`}>
                {planWords.doneAsk(skillName(skill))}{' '}
                <Link to={paths.question(skill)}>{planWords.doneUpdate}</Link>
              </p>
            )}
          </div>
          <button
            type="button"
            className={`button quiet small no-print ${styles.edit}`}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? planWords.close : planWords.edit}
            <span className="hidden">: {text}</span>
          </button>
        </div>
        <Bar item={item} shown={shown} planning={planning} />
      </div>
      {isOpen && <ItemEditor item={item} planning={planning} takesFocus={takesFocus} onRemoved={onRemoved} />}
    </li>
  );
}

function Bar({ item, shown, planning: { plan, now } }: Pick<ItemRowProps, 'item' | 'shown' | 'planning'>) {
  const { moves } = useCatalog();
  const [from, to] = [percentAt(shown, item.start), percentAt(shown, item.start + item.months)];
  const line = lineOfStep(plan, item.step, moves);
  return (
    <svg className={styles.track} width="100%" aria-hidden="true" data-line={line?.id}>
      <MonthLines shown={shown} now={now} />
      {to > from && (
        <rect x={`${from}%`} width={`${to - from}%`} y="50%" height="13" className={styles.bar} />
      )}
    </svg>
  );
}
