import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceText,
  escapeXml,
  estimateWidth,
  type Measure,
  type TextStyle,
  widthOf,
  wordSpacing,
  wrapText,
} from '../../../src/exports/picture/text.ts';

/** Every letter ten pixels wide. */
const tens: Measure = (text) => Array.from(text).length * 10;
const style: TextStyle = { size: 10, weight: 400, fill: '#000' };
const wrap = (text: string, width: number) => wrapText(text, width, style, tens);

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrap('one two three', 82)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is too wide by itself', () => {
    expect(wrap('in extraordinary times', 60)).toEqual(['in', 'extrao', 'rdinar', 'y', 'times']);
  });

  it('the empty text has no lines', () => {
    expect(wrap(' ', 60)).toEqual([]);
  });

  it('loses nothing, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line, style, tens)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('balanceText', () => {
  it('keeps the number of lines and makes them alike', () => {
    expect(wrap('one two three four five six', 205)).toEqual(['one two three four', 'five six']);
    expect(balanceText('one two three four five six', 205, style, tens)).toEqual([
      'one two three',
      'four five six',
    ]);
  });

  it('the empty text has no lines', () => {
    expect(balanceText('', 205, style, tens)).toEqual([]);
  });

  it('breaks no word that fits', () => {
    expect(balanceText('extraordinary', 205, style, tens)).toEqual(['extraordinary']);
    expect(balanceText('extraordinary a b', 135, style, tens)).toEqual(['extraordinary', 'a b']);
  });
});

describe('widths', () => {
  it('letter and word spacing count', () => {
    expect(widthOf('a b', { ...style, tracking: -0.1 }, tens)).toBeCloseTo(27 + wordSpacing);
  });

  it('an estimate grows with size, weight and length', () => {
    const width = estimateWidth('Manager', 16, 400);
    expect(estimateWidth('Manager', 32, 400)).toBeCloseTo(2 * width);
    expect(estimateWidth('Manager', 16, 640)).toBeGreaterThan(width);
    expect(estimateWidth('Managers', 16, 400)).toBeGreaterThan(width);
    expect(estimateWidth('', 16, 400)).toBe(0);
  });
});

it('what XML cannot hold becomes a space', () => {
  expect(escapeXml(`<a b="c">&'\u0001\uFFFF`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;  ');
  expect(escapeXml('\uD800')).toBe('\uFFFD');
});
