import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCsv } from '../../src/exports/csv.ts';

/** A reader by the grammar of RFC 4180 and nothing else: it knows no apostrophe and no number. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field = ''] = /^(?:"(?:[^"]|"")*"|[^",\r\n]*)/.exec(text.slice(at)) ?? [];
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    at += field.length;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n')
      throw new Error(`no end of row at ${at} of ${JSON.stringify(text)}`);
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
}

const withoutMark = (csv: string) => csv.slice(1);
const written = (...cells: (string | number)[]) => withoutMark(makeCsv([cells]));

describe('makeCsv', () => {
  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(makeCsv([])).toBe('\uFEFF');
    expect([...new TextEncoder().encode(makeCsv([['é']]))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('ends every row with CRLF; a row without cells is a blank line, one of an empty cell is not', () => {
    expect(withoutMark(makeCsv([['a', 1], [], [''], ['b', '']]))).toBe('a,1\r\n\r\n""\r\nb,\r\n');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a carriage return inside', 'a\rb', '"a\rb"'],
    ['nothing special', 'a b; c', 'a b; c'],
  ])('%s', (_, cell, field) => {
    expect(written(cell, 'z')).toBe(`${field},z\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
  ])('the text %j is no formula', (cell, field) => {
    expect(written(cell, 'z')).toBe(`${field},z\r\n`);
  });

  it('a number stays a number, below zero too', () => {
    expect(written(-4.5, 0, 12)).toBe('-4.5,0,12\r\n');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d has no place in a file', (number) => {
    expect(() => makeCsv([[number]])).toThrow(String(number));
  });

  it('whatever is written reads back, formulas behind an apostrophe', () => {
    const special = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", 'é', '𝄞', ' ');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.oneof(special, fc.string()) }));
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const expected = rows.map((row) =>
          row.map((value) =>
            /^[=+\-@\t\r\n]/.test(String(value)) && typeof value === 'string' ? `'${value}` : String(value),
          ),
        );
        expect(readCsv(withoutMark(makeCsv(rows)))).toEqual(expected);
      }),
    );
  });
});
