import { weeksPerMonth } from '../routes/traveller.ts';
import type { Month } from './month.ts';
import type { PlanItem } from './plan.ts';

type Timed = Pick<PlanItem, 'start' | 'months' | 'hours' | 'done'>;

/** Hours of learning a month that a person has. */
export const hoursPerMonth = (hoursPerWeek: number): number => hoursPerWeek * weeksPerMonth;

/** Hours of learning in each month, those of an item spread evenly over its months. What is done asks none. */
export function loadByMonth(items: readonly Timed[]): ReadonlyMap<Month, number> {
  const load = new Map<Month, number>();
  for (const { start, months, hours, done } of items)
    if (done === null && hours > 0)
      for (let month = start; month < start + months; month++)
        load.set(month, (load.get(month) ?? 0) + hours / months);
  return load;
}

/** The months that ask for more than there is, in order. */
export function overloadedMonths(items: readonly Timed[], hoursPerWeek: number): Month[] {
  const most = hoursPerMonth(hoursPerWeek) + 1e-6;
  return [...loadByMonth(items)]
    .filter(([, hours]) => hours > most)
    .map(([month]) => month)
    .sort((a, b) => a - b);
}

/**
 * The first time from a month on at which an item fits: as short as the hours allow, beside what is planned. Somebody
 * with less time than one hour a month is given what there is room for in `longest` months.
 */
export function findRoom(
  hours: number,
  planned: readonly Timed[],
  from: Month,
  hoursPerWeek: number,
  longest: number,
): { readonly start: Month; readonly months: number } {
  const most = hoursPerMonth(hoursPerWeek);
  const months = Math.min(longest, Math.max(1, Math.ceil(hours / most - 1e-9)));
  const load = loadByMonth(planned);
  const fits = (start: Month) => {
    for (let month = start; month < start + months; month++)
      if ((load.get(month) ?? 0) + hours / months > most + 1e-6) return false;
    return true;
  };
  // After everything planned there is room, if there is any.
  const last = Math.max(from, ...[...load.keys()].map((month) => month + 1));
  let start = from;
  while (start < last && !fits(start)) start++;
  return { start, months };
}
