import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { makePlanCalendar } from '../../src/exports/planCalendar.ts';
import { makePlanCsv } from '../../src/exports/planCsv.ts';
import { type MarkdownWords, makePlanMarkdown } from '../../src/exports/planMarkdown.ts';
import { makePlanRecord, readPlan } from '../../src/exports/planRecord.ts';
import { monthOf } from '../../src/plan/month.ts';
import type { Plan, PlanItem } from '../../src/plan/plan.ts';
import { scoringWorld } from '../worlds/scoringVectors.ts';

const at = Date.UTC(2026, 10, 25, 18, 3, 7);
const item = (given: Partial<PlanItem> & Pick<PlanItem, 'id'>): PlanItem => ({
  kind: 'action',
  text: 'Lead, plan; and "count" the costs\\all of them',
  leaves: 'a page',
  step: 'director' as RoleId,
  skill: 'budget' as SkillId,
  start: monthOf(2027, 1),
  months: 2,
  hours: 12,
  done: null,
  evidence: '',
  ...given,
});
const plan: Plan = {
  from: 'designer' as RoleId,
  steps: [
    { role: 'director' as RoleId, months: 78 },
    { role: 'dean' as RoleId, months: 66.5 },
  ],
  begins: monthOf(2026, 11),
  items: [
    item({ id: 'action-1' }),
    item({ id: 'own-1', kind: 'own', skill: null, text: '=1+1 | *stars* <b>', evidence: 'two\nlines' }),
    item({
      id: 'post-dean',
      kind: 'post',
      step: 'dean' as RoleId,
      done: at,
      start: monthOf(2027, 12),
      months: 3,
    }),
    item({ id: 'action-9', step: 'manager' as RoleId, done: 5, text: `Ünïcode ${'long '.repeat(40)}` }),
  ],
  aside: [item({ id: 'action-3' })],
  tag: 1000,
  goalInWords: 'To *lead*',
  support: '',
  firstAction: 'Ask',
};

describe('the calendar, read back by another library', () => {
  const text = makePlanCalendar(plan, at, {
    name: 'My plan',
    done: 'Done:',
    details: ({ leaves }) => `Leaves: ${leaves}\nand more`,
  });
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  it('has an event an entry, with lasting ids', () => {
    expect(events.map(({ uid }) => uid)).toEqual(plan.items.map(({ id }) => `${id}-rs@wayline-plan`));
  });

  it('says what was planned, sign for sign', () => {
    expect(events[0]?.summary).toBe(plan.items[0]?.text);
    expect(events[0]?.description).toBe('Leaves: a page\nand more');
    expect(events[3]?.summary).toBe(`Done: ${plan.items[3]?.text}`);
  });

  it('stands on the last day of the last month, as a whole day', () => {
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2027-02-28',
      '2027-02-28',
      '2028-02-29',
      '2027-02-28',
    ]);
    expect(events[2]?.endDate.toString()).toBe('2028-03-01');
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('counts a later file as newer', () => {
    const later = makePlanCalendar(plan, at + 60_000, { name: 'n', done: 'd', details: () => '' });
    const [event] = new ICAL.Component(ICAL.parse(later)).getAllSubcomponents('vevent');
    expect(new ICAL.Event(event as ICAL.Component).sequence).toBe((events[0]?.sequence ?? 0) + 1);
  });

  it('has no line of more than 75 octets, and ends every line as RFC 5545 has it', () => {
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

const tableWords = {
  columns: ['Step', 'Kind', 'What', 'Skill', 'From', 'To', 'Hours', 'State', 'Leaves', 'Evidence'],
  kind: { action: 'Action', qualification: 'Qualification', own: 'Own', post: 'Post' },
  role: (id: string) => id,
  skill: (id: string | null) => id ?? '',
  done: 'done',
  open: 'open',
};

describe('the table', () => {
  const rows = makePlanCsv(plan, tableWords).split('\r\n');

  it('goes by steps, what belongs to none comes last, and no cell is a formula', () => {
    expect(rows).toHaveLength(2 + plan.items.length);
    expect(rows[1]).toMatch(/^director,Action,/);
    expect(rows[1]).toContain(',2027-01,2027-02,12,open,');
    expect(rows.join('\r\n')).toContain("'=1+1 | *stars* <b>");
    expect(rows[4]).toMatch(/^manager,/);
  });
});

describe('Markdown', () => {
  const markdownWords: MarkdownWords = {
    ...tableWords,
    title: (goal) => `Plan to ${goal}`,
    goal: 'Goal:',
    support: 'Support:',
    firstAction: 'First:',
    stepTitle: (role) => `To ${role}`,
    otherTitle: 'Before',
    span: () => 'soon',
    evidence: 'Evidence:',
    made: 'Made.',
  };
  const text = makePlanMarkdown(plan, markdownWords);

  it('has a heading a step and a box an entry, and says only what was said', () => {
    expect(text).toContain('# Plan to dean\n');
    expect(text.match(/^## .*/gm)).toEqual(['## To director', '## To dean', '## Before']);
    expect(text.match(/^- \[.\]/gm)).toEqual(['- [ ]', '- [ ]', '- [x]', '- [x]']);
    expect(text).toContain('**Goal:** To \\*lead\\*');
    expect(text).not.toContain('Support');
  });

  it('takes no text for a mark', () => {
    expect(text).toContain('=1+1 \\| \\*stars\\* \\<b\\>');
    expect(text).toContain('Evidence: two lines');
  });

  it.each([
    ['a &lt;b&gt; &copy; b', 'a \\&lt;b\\&gt; \\&copy; b'],
    ['- ask', '\\- ask'],
    ['+ ask', '\\+ ask'],
    ['1. ask', '1\\. ask'],
    ['12) ask', '12\\) ask'],
    ['2027 - ask', '2027 - ask'],
    ['1.5 hours', '1.5 hours'],
    ['one-to-one', 'one-to-one'],
  ])('%s is the words of an entry and nothing else', (own, written) => {
    const made = makePlanMarkdown({ ...plan, items: [item({ id: 'own-1', text: own })] }, markdownWords);
    expect(made).toContain(`- [ ] ${written} (budget)`);
  });
});

describe('a plan in a document', () => {
  it('reads back the same', () => {
    const raw: unknown = JSON.parse(JSON.stringify(makePlanRecord(plan)));
    expect(readPlan(raw, scoringWorld)).toEqual({ plan, dropped: [] });
  });

  it('loses one bad entry alone, and names it', () => {
    const record = JSON.parse(JSON.stringify(makePlanRecord(plan)));
    record.items[1].start = 'soon';
    record.items[2].id = 'action-1';
    record.support = 7;
    const { plan: read, dropped } = readPlan(record, scoringWorld);
    expect(read?.items.map(({ id }) => id)).toEqual(['action-1', 'action-9']);
    expect(dropped.map(({ place }) => place)).toEqual(['plan/items/1', 'plan/items/2', 'plan/support']);
  });

  it('holds whole months alone', () => {
    const record = JSON.parse(JSON.stringify(makePlanRecord(plan)));
    record.items[0].months = 1.5;
    const { plan: read, dropped } = readPlan(record, scoringWorld);
    expect(read?.items).toEqual(plan.items.slice(1));
    expect(dropped.map(({ place }) => place)).toEqual(['plan/items/0']);
  });

  it.each([
    ['no object', []],
    ['more steps than a link can write', { ...makePlanRecord(plan), steps: Array(8).fill(plan.steps[0]) }],
    ['no steps', { ...makePlanRecord(plan), steps: [] }],
    ['a role that is gone', { ...makePlanRecord(plan), steps: [{ role: 'pope', months: 3 }] }],
    ['no beginning', { ...makePlanRecord(plan), begins: null }],
  ])('%s is no plan, and is named', (_, raw) => {
    expect(readPlan(raw, scoringWorld)).toMatchObject({ plan: null, dropped: [{ place: 'plan' }] });
  });

  it('of before there were plans has none', () => {
    expect(readPlan(undefined, scoringWorld)).toEqual({ plan: null, dropped: [] });
  });
});
