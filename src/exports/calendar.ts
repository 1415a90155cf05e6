// A calendar file (RFC 5545). In: events of whole days. Out: text that common calendars open.

export type CalendarEvent = {
  /** The same whenever the event is written, so that a second import updates the first. */
  readonly uid: string;
  /** Days written 20270228: the first one, and the one after the last. */
  readonly first: string;
  readonly end: string;
  readonly summary: string;
  /** May be empty, and may have several lines. */
  readonly description: string;
};

type Calendar = {
  readonly name: string;
  /** What wrote it, as "-//Wayline//Plan//EN". */
  readonly product: string;
  readonly events: readonly CalendarEvent[];
};

/** In octets, without the line break (RFC 5545, section 3.1). */
const longestLine = 75;

/**
 * The events take nobody's time. `at` is in milliseconds since 1970; it stands in every event and, in minutes, as
 * its sequence, so that a later file counts as newer.
 */
export function makeCalendar({ name, product, events }: Calendar, at: number): string {
  const stamp = stampOf(at);
  const sequence = Math.floor(at / 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => writeEvent(event, stamp, sequence)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const writeEvent = (event: CalendarEvent, stamp: string, sequence: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${stamp}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${event.first}`,
  `DTEND;VALUE=DATE:${event.end}`,
  `SUMMARY:${escapeText(event.summary)}`,
  `DESCRIPTION:${escapeText(event.description)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const stampOf = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

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
