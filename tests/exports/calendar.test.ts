import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Advisee } from '../../src/caseload/caseload.ts';
import { type CalendarEvent, makeCalendar } from '../../src/exports/calendar.ts';
import { makeFollowUpCalendar } from '../../src/exports/followUpCalendar.ts';
import { advisee } from '../caseload/caseloads.ts';

const at = Date.UTC(2026, 10, 25, 18, 3, 7);

/** As another library reads them. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar', () => {
  const event: CalendarEvent = {
    uid: 'one@wayline-test',
    first: '20270228',
    end: '20270301',
    summary: 'Ask',
    description: '',
  };
  const write = (...events: Partial<CalendarEvent>[]) =>
    makeCalendar(
      {
        name: 'Mine; all, of it',
        product: '-//Wayline//Test//EN',
        events: events.map((rest) => ({ ...event, ...rest })),
      },
      at,
    );

  it('is written line for line as RFC 5545 has it', () => {
    expect(write({ description: 'two\nlines' }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Wayline//Test//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Mine\\; all\\, of it',
      'BEGIN:VEVENT',
      'UID:one@wayline-test',
      'DTSTAMP:20261125T180307Z',
      'SEQUENCE:29927163',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Ask',
      'DESCRIPTION:two\\nlines',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['of one long word', 'a'.repeat(300)],
    ['of many octets a character', 'Zoë, née Ångström 🧑🏽‍🏫 '.repeat(20).trim()],
    ['with a line that begins like a property', 'Ask\r\nEND:VEVENT\rand; \\n so, on'],
  ])('a text %s comes back whole, in lines of 75 octets at most', (_, summary) => {
    const text = write({ summary });
    expect(eventsOf(text)[0]?.summary).toBe(summary.replaceAll(/\r\n?/g, '\n'));
    expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('a line of 75 octets is not broken, one of 76 is', () => {
    const room = 75 - 'SUMMARY:'.length;
    expect(write({ summary: 'a'.repeat(room) })).toContain(`:${'a'.repeat(room)}\r\n`);
    expect(write({ summary: 'a'.repeat(room + 1) })).toContain(`:${'a'.repeat(room)}\r\n a\r\n`);
  });
});

describe('the calendar of follow-ups', () => {
  const write = (...advisees: Advisee[]) =>
    makeFollowUpCalendar(advisees, at, { name: 'Follow-ups', summary: ({ label }) => `Look after ${label}` });
  const ada = advisee('ada', {
    label: `Ada; of "Room 2", ${'long '.repeat(20).trim()}`,
    note: 'Private: worried about money.',
    nextAction: 'Send the list,\nthen ring',
    followUp: '2028-02-28',
  });

  it('has a whole day for each advisee with a follow-up, and lasting ids', () => {
    const text = write(ada, advisee('ben'), advisee('cleo', { followUp: '2027-12-31' }));
    const events = eventsOf(text);
    expect(events.map(({ uid }) => uid)).toEqual(['ada@wayline-follow-up', 'cleo@wayline-follow-up']);
    expect(
      events.map(({ startDate, endDate }) => [startDate.isDate, String(startDate), String(endDate)]),
    ).toEqual([
      [true, '2028-02-28', '2028-02-29'],
      [true, '2027-12-31', '2028-01-01'],
    ]);
    expect(text).toContain('PRODID:-//Wayline//Caseload//EN\r\n');
  });

  it('says whom and what to do next, and never the note', () => {
    const [event] = eventsOf(write(ada));
    expect(event?.summary).toBe(`Look after ${ada.label}`);
    expect(event?.description).toBe(ada.nextAction);
    expect(write(ada).replaceAll('\r\n ', '')).not.toMatch(/private|worried/i);
  });

  it('of nobody has no event', () => {
    expect(eventsOf(write())).toEqual([]);
    expect(eventsOf(write(advisee('ben')))).toEqual([]);
  });
});
