import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  formatChange,
  formatCount,
  formatCounted,
  formatDate,
  formatDollars,
  formatList,
  formatMonths,
  formatNames,
  formatThousands,
  formatYears,
  insideSentence,
} from '../../src/words/figures.ts';

describe('figures as people read them', () => {
  it.each([
    [104_590, '$104,590'],
    [0, '$0'],
    [999, '$999'],
    [1_234_567, '$1,234,567'],
  ])('dollars are whole, with commas: %d', (usd, text) => expect(formatDollars(usd)).toBe(text));

  it.each([
    [104_590, '$105k'],
    [104_499, '$104k'],
    [400, '$0k'],
  ])('thousands are rounded to the nearest: %d', (usd, text) => expect(formatThousands(usd)).toBe(text));

  it('a count has commas', () => expect(formatCount(15_100)).toBe('15,100'));

  it.each([
    [0, 'No duties'],
    [1, 'One duty'],
    [2, 'Two duties'],
    [10, 'Ten duties'],
    [11, '11 duties'],
  ])('a counted thing is a word up to ten: %d', (count, text) =>
    expect(formatCounted(count, 'duty', 'duties')).toBe(text),
  );

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'a date stays the day it was written on, in %s as well',
    (timeZone) => {
      vi.stubEnv('TZ', timeZone);
      expect(formatDate('2027-08-31')).toBe('31 Aug 2027');
      expect(formatDate('2026-01-01')).toBe('1 Jan 2026');
      vi.unstubAllEnvs();
    },
  );

  it.each([
    [2, 4, '2 to 4 years'],
    [1, 1, '1 year'],
    [3, 3, '3 years'],
    [0, 2, '0 to 2 years'],
    [0, 1, '0 to 1 years'],
  ])('years from %d to %d', (low, high, text) => expect(formatYears({ low, high })).toBe(text));

  it.each([
    [0, '0 months'],
    [1, '1 month'],
    [7, '7 months'],
    [12, '1 year'],
    [18, '1 year 6 months'],
    [24, '2 years'],
    [25, '2 years 1 month'],
  ])('%d months', (months, text) => expect(formatMonths(months)).toBe(text));

  it.each([
    [1.3, '+1.3%'],
    [-4.2, '−4.2%'],
    [0, '+0%'],
  ])('a change has its sign, minus as a true minus: %d', (percent, text) =>
    expect(formatChange(percent)).toBe(text),
  );

  it.each([
    ['Colleges', 'colleges'],
    ['Instructional design', 'instructional design'],
    ["Master's degree", "master's degree"],
    ['M.Ed. in Educational Leadership', 'M.Ed. in Educational Leadership'],
    ['EdTech industry', 'EdTech industry'],
    ['K-12 teaching', 'K-12 teaching'],
    ['LMS administration', 'LMS administration'],
    ['', ''],
  ])('a name inside a sentence: %s', (name, text) => expect(insideSentence(name)).toBe(text));

  it.each<[readonly string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('a list is read aloud: %j', (items, text) => expect(formatList(items)).toBe(text));

  it('the last word of a list may be another', () =>
    expect(formatList(['a', 'b', 'c'], 'or')).toBe('a, b or c'));

  it('names in a sentence begin small, but for the first and for abbreviations', () =>
    expect(formatNames(['Schools', 'Colleges', 'EdTech companies'])).toBe(
      'Schools, colleges and EdTech companies',
    ));

  it('months say back what they were given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (months) => {
        const [, years = '0'] = /(\d+) year/.exec(formatMonths(months)) ?? [];
        const [, rest = '0'] = /(\d+) month/.exec(formatMonths(months)) ?? [];
        expect(Number(years) * 12 + Number(rest)).toBe(months);
      }),
    );
  });
});
