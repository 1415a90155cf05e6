// A plan as a calendar file. In: a plan and the words for it. Out: a calendar's text (calendar.ts). Each item is a
// day at the end of its last month: months of bars would cover a calendar.
import { type Month, writeMonth } from '../plan/month.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import { type CalendarEvent, makeCalendar } from './calendar.ts';

type CalendarWords = {
  readonly name: string;
  /** Before the text of an item that is done. */
  readonly done: string;
  readonly details: (item: PlanItem) => string;
};

/** The plan's items as all-day events. `at` is in milliseconds since 1970. */
export const makePlanCalendar = (
  { items, tag }: Pick<Plan, 'items' | 'tag'>,
  at: number,
  words: CalendarWords,
): string =>
  makeCalendar(
    {
      name: words.name,
      product: '-//Wayline//Plan//EN',
      events: items.map((item) => eventOf(item, tag, words)),
    },
    at,
  );

function eventOf(item: PlanItem, tag: number, words: CalendarWords): CalendarEvent {
  const end = item.start + item.months;
  return {
    uid: `${item.id}-${tag.toString(36)}@wayline-plan`,
    first: lastDayOf(end - 1),
    end: firstDayOf(end),
    summary: item.done === null ? item.text : `${words.done} ${item.text}`,
    description: words.details(item),
  };
}

const firstDayOf = (month: Month): string => `${writeMonth(month).replace('-', '')}01`;

function lastDayOf(month: Month): string {
  const day = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return `${firstDayOf(month).slice(0, 6)}${day}`;
}
