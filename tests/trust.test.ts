// docs/trust.md names a test for each promise and each fault. Whatever it names is there.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const page = readFileSync('docs/trust.md', 'utf8');
const files = new Map(
  globSync('tests/**/*.{test,spec}.{ts,tsx}').map((path) => [basename(path), readFileSync(path, 'utf8')]),
);
/** A file in backticks, and behind it pieces of titles in quotes. */
const named = [...page.matchAll(/`([\w./]+\.(?:test|spec)\.tsx?)`((?:\s+"[^"]+")*)/g)].map(
  ([, path = '', quoted = '']) => ({
    file: basename(path),
    pieces: [...quoted.matchAll(/"([^"]+)"/g)].map(([, piece = '']) => piece.replace(/\s+/g, ' ')),
  }),
);

it('names tests', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(30);
});

it.each(named)('$file has $pieces', ({ file, pieces }) => {
  const text = files.get(file);
  expect(text, file).toBeDefined();
  for (const piece of pieces) expect(text).toContain(piece);
});
