import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lineColour, lineColours, pictureColours } from '../../../src/exports/picture/colours.ts';
import { shippedFiles, the } from '../../catalog/copyOfData.ts';
import { resultOf } from '../resultsOf.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const themes = { light: /:root \{(.*?)\n\}/s, dark: /\n:root\[data-theme="dark"\] \{(.*?)\n\}/s };

it.each(['light', 'dark'] as const)('in %s a picture has the colours of the pages', (theme) => {
  const block = the(themes[theme].exec(tokens)?.[1]);
  const onThePages = new Map(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  for (const [name, value] of Object.entries(pictureColours[theme]))
    expect([name, value]).toEqual([name, onThePages.get(name)]);
  for (const [line, value] of lineColours[theme])
    expect([line, value]).toEqual([line, onThePages.get(`line-${line}`)]);
});

it('every line of the shipped catalog has its colour', () => {
  const ids = shippedFiles.lines.lines.map(({ id }) => id).sort();
  expect([...lineColours.light.keys()].sort()).toEqual(ids);
  expect([...lineColours.dark.keys()].sort()).toEqual(ids);
});

it('a line without a colour is grey', () => {
  expect(lineColour(the(resultOf('designer').role.lines[0]), 'light')).toBe(pictureColours.light['ink-3']);
});
