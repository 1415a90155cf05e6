import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { makeResultsPicture, type ResultsPictureInputs } from '../../src/exports/resultsPicture.ts';
import { resultsPictureWords } from '../../src/words/exportWords.ts';
import { the } from '../catalog/copyOfData.ts';
import { assessment, resultOf, results, world } from './resultsOf.ts';

const inputs: ResultsPictureInputs = {
  catalog: world,
  assessment,
  headline: 'You could move up today.',
  results,
  date: '2027-08-31',
  theme: 'light',
  font: 'data:font/woff2;base64,d09GMg==',
  words: resultsPictureWords,
};

const draw = (change: Partial<ResultsPictureInputs> = {}) => makeResultsPicture({ ...inputs, ...change });

const { DOMParser } = new Window();

/** Parsed as XML, so that anything badly escaped is found. */
function read(svg: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.nodeName !== 'svg') throw new Error(root.textContent ?? 'no picture');
  return root;
}
const textsOf = (svg: string) =>
  [...read(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
const named = (role: string, name: string, lines = resultOf(role).role.lines) => {
  const result = resultOf(role);
  return { ...result, role: { ...result.role, name, lines } };
};
const heightOf = (svg: string) => Number(read(svg).getAttribute('height'));

describe('makeResultsPicture', () => {
  it('says the headline, the roles, the day, the catalog, and that it is a perception', () => {
    expect(textsOf(draw())).toEqual(
      expect.arrayContaining([
        inputs.headline,
        'designer',
        'teacher',
        'director',
        '31 Aug 2027 · Catalog 2026.11',
        'A self-assessment: a perception, not a test.',
      ]),
    );
  });

  it('a figure stands with its range and its band in words', () => {
    const { share, low, high } = resultOf('director');
    const texts = textsOf(draw({ results: [resultOf('director')] }));
    const at = texts.indexOf(resultsPictureWords.percent(share));
    expect(texts.slice(at, at + 3)).toEqual([
      `${Math.round(share * 100)}%`,
      resultsPictureWords.range(low, high),
      'Explore',
    ]);
  });

  it('counts the roles of each band, of those that have a figure', () => {
    const texts = textsOf(draw());
    const at = texts.indexOf('Ready');
    expect(texts.slice(at - 1, at + 7)).toEqual(['1', 'Ready', '1', 'Stretch', '0', 'Build', '1', 'Explore']);
    expect(texts).toContain('Of the 3 roles with enough answers, out of 4.');
  });

  it('a role with too few answers has no rank, no bar and no figure, and says what it needs', () => {
    const texts = textsOf(draw({ results: [resultOf('counsel')] }));
    expect(texts).toContain('One more answer to know');
    expect(texts.filter((text) => /^\d+%$/.test(text)).sort()).toEqual(['40%', '65%', '85%']);
    expect(read(draw({ results: [resultOf('counsel')] })).querySelectorAll('rect')).toHaveLength(1);
  });

  it('a role that is Ready but for a gate has the word Stretch, and the gate below its name', () => {
    const texts = textsOf(draw({ results: [resultOf('teacher')] }));
    expect(texts).toContain('Ready but for doctorate');
    expect(texts.at(-3)).toBe('Stretch');
  });

  it('bar, marks and whisker share one scale', () => {
    const { share, low, high } = resultOf('director');
    const svg = read(draw({ results: [resultOf('director')] }));
    const [, empty, full] = [...svg.querySelectorAll('rect')];
    const left = Number(empty?.getAttribute('x'));
    const width = Number(empty?.getAttribute('width'));
    const at = (part: number) => Math.round((left + part * width) * 100) / 100;
    expect(Number(full?.getAttribute('width'))).toBeCloseTo(share * width, 1);
    const paths = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    for (const threshold of [0.4, 0.65, 0.85])
      expect(paths.some((path) => path.startsWith(`M${at(threshold)} `))).toBe(true);
    expect(paths.some((path) => path.startsWith(`M${at(low)} `) && path.includes(`H${at(high)}`))).toBe(true);
  });

  it('draws the first twelve and says of how many', () => {
    const many = Array.from({ length: 15 }, (_, i) => named('designer', `Role ${i + 1}`));
    const texts = textsOf(draw({ results: many }));
    expect(texts.filter((text) => text.startsWith('Role '))).toHaveLength(12);
    expect(texts).toContain('The first 12 of 15. Thin bars show how sure the figure is.');
  });

  it('without results there is a picture all the same', () => {
    expect(textsOf(draw({ results: [] }))).toContain(inputs.headline);
  });

  it('each shape of line is drawn, with its letter', () => {
    const line = the(resultOf('designer').role.lines[0]);
    const lines = (['circle', 'diamond', 'square', 'hexagon', 'shield', 'pill'] as const).map((shape, i) => ({
      ...line,
      shape,
      letter: 'CDSHGP'.charAt(i),
      cased: shape === 'pill',
    }));
    const svg = draw({ results: [named('designer', 'All lines', lines)] });
    expect(textsOf(svg)).toEqual(expect.arrayContaining([...'CDSHGP']));
    const bodies = [...read(svg).querySelectorAll('g[transform*="scale"] > g')].map((body) => body.innerHTML);
    expect(new Set(bodies).size).toBe(6);
  });

  it('wraps a long name and a long headline, and grows by it', () => {
    const name =
      'Associate Vice Chancellor for Digital Learning, Academic Innovation and Continuing Education';
    const short = draw({ results: [resultOf('director')] });
    const long = draw({ results: [named('director', name)] });
    const parts = textsOf(long).filter((text) => text !== '' && name.includes(text) && text.length > 3);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(name);
    expect(heightOf(long)).toBeGreaterThan(heightOf(short));
    expect(heightOf(draw({ headline: 'A headline that goes on and on. '.repeat(8) }))).toBeGreaterThan(
      heightOf(draw()),
    );
  });

  it('the widths come from the measure that is given', () => {
    const wide = draw({ measure: (text, size) => text.length * size * 2 });
    expect(heightOf(wide)).toBeGreaterThan(heightOf(draw()));
  });

  it('tells whoever cannot see it the same', () => {
    const svg = read(draw());
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector(`#${svg.getAttribute('aria-labelledby')}`)?.textContent).toBe(inputs.headline);
    const description = svg.querySelector(`#${svg.getAttribute('aria-describedby')}`)?.textContent ?? '';
    expect(description).toMatch(/designer: \d+% ready, .*, Ready\. teacher: .* Ready but for doctorate\./);
    expect(description).toContain('counsel: one more answer to know.');
    expect(description).toContain('A self-assessment: a perception, not a test.');
  });

  it('carries its font and reaches for nothing else', () => {
    const svg = draw();
    expect(svg).toContain(`src:url("${inputs.font}") format("woff2")`);
    const others = svg.replace(inputs.font, '').replace('http://www.w3.org/2000/svg', '');
    expect(others).not.toMatch(/https?:|href|@import|<script|foreignObject|<image|data:| style=|var\(/);
    expect(others.match(/url\(/g)).toHaveLength(1);
  });

  it.each(['https://example.org/font.woff2', 'data:font/woff2;base64,AA"){}</style><script>', ''])(
    'the font %j is refused',
    (font) => {
      expect(() => draw({ font })).toThrow('data: URL');
    },
  );

  it('whatever the texts hold, it stays text', () => {
    const nasty = `<script>alert("1")</script> & ' ]]> \u0000\u001b\uD800 end`;
    const svg = draw({ headline: nasty, results: [named('designer', nasty)] });
    expect(read(svg).querySelector('script')).toBeNull();
    expect(read(svg).querySelector('title')?.textContent).toContain(`<script>alert("1")</script> & ' ]]>`);
  });
});
