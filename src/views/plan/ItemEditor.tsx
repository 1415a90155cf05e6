import { useEffect, useId, useRef, useState } from 'react';
import { readMonth, writeMonth } from '../../plan/month.ts';
import { type PlanItem, planBounds } from '../../plan/plan.ts';
import { withItemChanged, withoutItem } from '../../plan/planChanges.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { planWords, spanOfItem } from '../../words/planWords.ts';
import styles from './ItemEditor.module.css';
import type { Planning } from './usePlanning.ts';

type ItemEditorProps = {
  readonly item: PlanItem;
  readonly planning: Planning;
  readonly takesFocus: boolean;
  /** The entry is gone. */
  readonly onRemoved: () => void;
};

/** Everything of one entry. What is typed is kept as it is typed; undo takes back a field at a time. */
export function ItemEditor({ item, planning: { change, say }, takesFocus, onRemoved }: ItemEditorProps) {
  const id = useId();
  const [start, setStart] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [takesFocus]);
  const changeItem = (changed: Parameters<typeof withItemChanged>[2]) =>
    change(
      (plan) => plan && withItemChanged(plan, item.id, changed),
      `${item.id} ${Object.keys(changed).join()}`,
    );
  const move = (by: number) => {
    const moved = { ...item, start: item.start + by };
    changeItem({ start: moved.start });
    say(planWords.moved(item.text, spanOfItem(moved)));
  };
  const wrongStart = start !== null && readMonth(start) === null;
  return (
    <div className={`${styles.editor} no-print`}>
      <div className={styles.wide}>
        <label htmlFor={`${id}-text`}>{planWords.text}</label>
        <textarea
          id={`${id}-text`}
          rows={2}
          maxLength={planBounds.text}
          ref={field}
          value={item.text}
          onChange={({ target }) => changeItem({ text: target.value })}
        />
      </div>
      <div className={styles.wide}>
        <label htmlFor={`${id}-evidence`}>{planWords.evidenceField}</label>
        <textarea
          id={`${id}-evidence`}
          rows={2}
          maxLength={planBounds.text}
          value={item.evidence}
          aria-describedby={item.leaves === '' ? undefined : `${id}-leaves`}
          onChange={({ target }) => changeItem({ evidence: target.value })}
        />
        {item.leaves !== '' && (
          <p id={`${id}-leaves`} className={styles.hint}>
            {planWords.leaves}: {item.leaves}
          </p>
        )}
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-start`}>{planWords.start}</label>
        {/* Where a browser has no field for months, a text of this form does. */}
        <input
          id={`${id}-start`}
          type="month"
          value={start ?? writeMonth(item.start)}
          aria-invalid={wrongStart}
          aria-describedby={wrongStart ? `${id}-wrong` : undefined}
          onChange={({ target }) => {
            setStart(target.value);
            const month = readMonth(target.value);
            if (month !== null) changeItem({ start: month });
          }}
          onBlur={() => {
            if (!wrongStart) setStart(null);
          }}
        />
        {wrongStart && (
          <span id={`${id}-wrong`} className={styles.hint}>
            {planWords.startMessage}
          </span>
        )}
      </div>
      <NumberField
        label={planWords.months}
        unit={planWords.monthsUnit}
        value={item.months}
        most={planBounds.months}
        least={1}
        message={planWords.monthsMessage(planBounds.months)}
        onChange={(months) => {
          if (months !== null) changeItem({ months: Math.round(months) });
        }}
      />
      <NumberField
        label={planWords.hours}
        unit={planWords.hoursUnit}
        value={item.hours}
        most={planBounds.hours}
        message={planWords.hoursMessage(planBounds.hours)}
        onChange={(hours) => changeItem({ hours: hours ?? 0 })}
      />
      <p className={styles.buttons}>
        <button type="button" className="button small" onClick={() => move(-1)}>
          {planWords.earlier}
        </button>
        <button type="button" className="button small" onClick={() => move(1)}>
          {planWords.later}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => {
            change((plan) => plan && withoutItem(plan, item.id));
            say(planWords.removed(item.text));
            onRemoved();
          }}
        >
          {planWords.remove}
        </button>
      </p>
    </div>
  );
}
