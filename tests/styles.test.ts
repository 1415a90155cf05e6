// A class that a component asks of a sheet is in it: a name that is not there becomes the word "undefined" in the page, or nothing.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

const components = globSync('src/**/*.tsx');
const namesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name));

/** The classes of a sheet. */
const classesOf = (sheet: string) =>
  namesIn(readFileSync(sheet, 'utf8').replace(/\/\*.*?\*\//gs, ''), /\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g);

/** The sheets that a component imports, with the classes it asks of each. */
function asked(path: string): [sheet: string, names: ReadonlySet<string | undefined>][] {
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/import (\w+) from '(.+\.module\.css)'/g)].map(([, local, file]) => {
    const sheet = posix.join(posix.dirname(path), file ?? '');
    // A name that is worked out may be any.
    const isAny = code.includes(`${local}[`);
    return [sheet, isAny ? classesOf(sheet) : namesIn(code, new RegExp(`\\b${local}\\.(\\w+)`, 'g'))];
  });
}

const uses = components.flatMap((path) => asked(path).map(([sheet, names]) => ({ path, sheet, names })));

it.each(uses)('$path asks $sheet for classes that it has', ({ sheet, names }) => {
  expect([...names].filter((name) => !classesOf(sheet).has(name))).toEqual([]);
});

/** Those of no module: every component may use them, and every sheet may name them. */
const everywhere = new Set(
  globSync('src/**/*.css')
    .filter((sheet) => !sheet.endsWith('.module.css'))
    .flatMap((sheet) => [...classesOf(sheet)]),
);

it.each(globSync('src/**/*.module.css'))('every class of %s is asked for', (sheet) => {
  const names = new Set(uses.filter((use) => use.sheet === sheet).flatMap((use) => [...use.names]));
  expect([...classesOf(sheet)].filter((name) => !names.has(name) && !everywhere.has(name))).toEqual([]);
});
