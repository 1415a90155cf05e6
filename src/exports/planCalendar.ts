// A plan as a calendar file (RFC 5545). In: a plan and the words for it. Out: text that common calendars open. Each
// item is a day at the end of its last month: months of bars would cover a calendar. Lasting UIDs let a second
// import update the first.
import type { Month } from '../plan/month.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';

type CalendarWords = {
  readonly name: string;
  /** Before the text of an item that is done. */
  readonly done: string;
  readonly details: (item: PlanItem) => string;
};

/** In octets, without the line break (RFC 5545, section 3.1). */
const longestLine = 75;

/**
 * The plan's items as all-day events. `at` is in milliseconds since 1970; it stands in every event and, in minutes,
 * as its sequence, so that a later file counts as newer.
 */
export function makePlanCalendar(
  { items, tag }: Pick<Plan, 'items' | 'tag'>,
  at: number,
  words: CalendarWords,
): string {
  const stamp = stampOf(at);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wayline//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(words.name)}`,
    ...items.flatMap((item) => eventOf(item, tag, stamp, Math.floor(at / 60_000), words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf(
  item: PlanItem,
  tag: number,
  stamp: string,
  sequence: number,
  words: CalendarWords,
): string[] {
  const end = item.start + item.months;
  return [
    'BEGIN:VEVENT',
    `UID:${item.id}-${tag.toString(36)}@wayline-plan`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${lastDayOf(end - 1)}`,
    `DTEND;VALUE=DATE:${firstDayOf(end)}`,
    `SUMMARY:${escapeText(item.done === null ? item.text : `${words.done} ${item.text}`)}`,
    `DESCRIPTION:${escapeText(words.details(item))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const stampOf = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

const firstDayOf = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}${String((month % 12) + 1).padStart(2, '0')}01`;

function lastDayOf(month: Month): string {
  const day = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return `${firstDayOf(month).slice(0, 6)}${day}`;
}

/** RFC 5545, section 3.3.11. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');

/** Breaks a line before it is too long, never inside a character; what follows begins with a blank. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > longestLine) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
