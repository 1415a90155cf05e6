import { type PlanItem, planBounds } from '../../plan/plan.ts';
import { withItems, withoutItem } from '../../plan/planChanges.ts';
import { planWords, spanOfItem } from '../../words/planWords.ts';
import styles from './AsideList.module.css';
import type { Planning } from './usePlanning.ts';

/** The row that was pressed goes: the focus moves to the next, and from the last one to the page's heading. */
function passFocusOn(pressed: HTMLElement): void {
  const row = pressed.closest('li');
  const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
  (next ?? document.querySelector('h1'))?.focus({ preventScroll: true });
}

/** What no longer fits the route: kept, to be taken back or removed. */
export function AsideList({ planning: { plan, change, say, roleName } }: { readonly planning: Planning }) {
  const takeBack = (item: PlanItem, pressed: HTMLElement) => {
    let isTaken = false;
    change((before) => {
      const first = before?.steps[0];
      if (before === null || first === undefined) return before;
      const onRoute = before.steps.some(({ role }) => role === item.step);
      const after = withItems(before, [onRoute ? item : { ...item, step: first.role }]);
      isTaken = after.aside.length < before.aside.length;
      return isTaken ? after : before;
    });
    if (isTaken) passFocusOn(pressed);
    say(isTaken ? planWords.takenBack(item.text) : planWords.full(planBounds.items));
  };
  return (
    <ul className={styles.list}>
      {plan.aside.map((item) => (
        <li key={item.id}>
          <span>
            {item.text}
            <small>
              {roleName(item.step)}, {spanOfItem(item)}
            </small>
          </span>
          <button
            type="button"
            className="button small no-print"
            onClick={({ currentTarget }) => takeBack(item, currentTarget)}
          >
            {planWords.takeBack}
            <span className="hidden">: {item.text}</span>
          </button>
          <button
            type="button"
            className="button quiet small no-print"
            onClick={({ currentTarget }) => {
              passFocusOn(currentTarget);
              change((before) => before && withoutItem(before, item.id));
              say(planWords.removed(item.text));
            }}
          >
            {planWords.remove}
            <span className="hidden">: {item.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
