import type { Month } from '../../plan/month.ts';
import type { Plan } from '../../plan/plan.ts';
import { stepDates } from '../../plan/planChanges.ts';

/** The months that the bars show, the end being the first month after them. */
export type MonthWindow = { readonly start: Month; readonly end: Month };

/** From the quarter in which the plan begins, or this month if that is earlier; so many years, or the whole route. */
export function windowOf(plan: Plan, now: Month, years: number | null): MonthWindow {
  const first = Math.min(plan.begins, now, ...plan.items.map(({ start }) => start));
  // A plan made long ago shows this year and not its beginnings.
  const start = Math.max(first, years === null ? first : now - 12);
  const quarter = start - (start % 3);
  const last = Math.max(
    stepDates(plan).at(-1)?.end ?? quarter,
    ...plan.items.map((item) => item.start + item.months),
  );
  return { start: quarter, end: years === null ? Math.max(last, quarter + 12) : quarter + years * 12 };
}

/** Where a month lies in the window, from 0 to 100; beyond it at its edge. */
export const percentAt = ({ start, end }: MonthWindow, month: number): number =>
  Math.min(100, Math.max(0, (100 * (month - start)) / (end - start)));
