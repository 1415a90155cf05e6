// When an adviser means to look after whom, as a calendar file. In: advisees and the words for them. Out: a
// calendar's text (calendar.ts). The private note stays out of it.
import type { Advisee } from '../caseload/caseload.ts';
import { type CalendarEvent, makeCalendar } from './calendar.ts';

type FollowUpWords = {
  readonly name: string;
  readonly summary: (advisee: Advisee) => string;
};

const dayLength = 86_400_000;

/**
 * An all-day event for each advisee with a follow-up, in the order given; the next action describes it. `at` is in
 * milliseconds since 1970.
 */
export const makeFollowUpCalendar = (
  advisees: readonly Advisee[],
  at: number,
  words: FollowUpWords,
): string =>
  makeCalendar(
    {
      name: words.name,
      product: '-//Wayline//Caseload//EN',
      events: advisees.flatMap((advisee) => eventOf(advisee, words)),
    },
    at,
  );

function eventOf(advisee: Advisee, words: FollowUpWords): CalendarEvent[] {
  const { id, followUp, nextAction } = advisee;
  if (followUp === null) return [];
  const first = Date.parse(followUp);
  return [
    {
      uid: `${id}@wayline-follow-up`,
      first: writeDay(first),
      end: writeDay(first + dayLength),
      summary: words.summary(advisee),
      description: nextAction,
    },
  ];
}

const writeDay = (at: number): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
