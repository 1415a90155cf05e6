// The rule of direction, as data. Imports are read with a real parser: a regular expression misses
// side-effect imports, dynamic imports, re-exports and types.
import { globSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const core = [
  'catalog',
  'assessment',
  'belief',
  'readiness',
  'routes',
  'plan',
  'links',
  'caseload',
  'exports',
];

/** A layer may import itself, and the layers and libraries named here. Order: the sentence of the README. */
const mayImport: Record<string, readonly string[]> = {
  catalog: ['zod'],
  assessment: ['catalog'],
  belief: ['catalog', 'assessment'],
  readiness: ['catalog', 'assessment', 'belief'],
  routes: ['catalog', 'assessment', 'belief', 'readiness'],
  plan: ['catalog', 'assessment', 'belief', 'readiness', 'routes'],
  map: ['catalog', 'readiness', 'routes', 'd3-path'],
  links: ['catalog', 'assessment', 'plan'],
  caseload: ['catalog', 'assessment', 'belief', 'readiness', 'links'],
  exports: ['catalog', 'assessment', 'belief', 'readiness', 'routes', 'plan', 'links', 'caseload'],
  words: ['catalog', 'assessment', 'belief', 'readiness', 'routes', 'plan', 'links', 'caseload'],
  store: [...core, 'react'],
  ui: ['react'],
  parts: [...core, 'map', 'words', 'store', 'ui', 'react', 'wouter'],
  views: [...core, 'map', 'words', 'store', 'ui', 'parts', 'react', 'wouter'],
  app: [...core, 'words', 'store', 'ui', 'parts', 'views', 'react', 'react-dom', 'wouter', 'virtual:catalog'],
  worker: [],
  site: [...core, 'app', 'node', 'react', 'vite', '@polka/compression'],
  'main.tsx': ['app', 'react', 'react-dom', 'wouter'],
};
const layersWithMarkup = ['ui', 'parts', 'views', 'app', 'main.tsx'];
/** The one file that touches a drawing by hand, the one that draws a code, and the one that opens a database. */
const mayAlsoImport: Record<string, readonly string[]> = {
  'src/views/map/useZoom.ts': ['d3-selection', 'd3-transition', 'd3-zoom'],
  'src/parts/shared/QrCode.tsx': ['lean-qr'],
  'src/store/caseloadRecords.ts': ['idb-keyval'],
};
/** Below the store nothing knows the browser, the clock or chance. */
const pureLayers = [...core, 'map', 'words'];
const impure = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'performance',
  'crypto',
];
const impureCalls = ['Math.random', 'Date.now'];

type Node = { type: string; [key: string]: unknown };

const sourceFiles = globSync('src/**/*.{ts,tsx}').filter((path) => !path.endsWith('.d.ts'));
const layerOf = (path: string) => path.split('/')[1] ?? '';
/** A view is one folder: views/role and views/roles do not know each other. */
const viewOf = (path: string) => (layerOf(path) === 'views' ? path.split('/')[2] : undefined);

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as Node;
    for (const inner of Object.values(value)) yield* nodesOf(inner);
  }
}

/** Everything a file reaches by any form of import, as layers, views and libraries. */
function brokenRules(path: string, code: string): string[] {
  const nodes = [...nodesOf(parseSync(path, code).program)];
  const broken: string[] = [];
  for (const { type, source } of nodes) {
    const form = /^(Import|Export|TSImportType)/.test(type) || type === 'ImportExpression';
    const name = (source as { value?: unknown } | null | undefined)?.value;
    if (!form || typeof name !== 'string') continue;
    if (name.endsWith('.css')) continue;
    if (name.startsWith('.')) {
      const target = posix.join(posix.dirname(path), name);
      const layer = layerOf(target);
      if (layer !== layerOf(path) && !mayImport[layerOf(path)]?.includes(layer)) broken.push(layer);
      if (layer === 'views' && layerOf(path) === 'views' && viewOf(target) !== viewOf(path))
        broken.push(`view ${viewOf(target)}`);
    } else {
      const library = /^node:/.test(name) ? 'node' : (/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
      if (!mayImport[layerOf(path)]?.includes(library) && !mayAlsoImport[path]?.includes(library))
        broken.push(library);
    }
  }
  if (pureLayers.includes(layerOf(path)))
    for (const node of nodes) {
      if (node.type === 'Identifier' && impure.includes(String(node.name))) broken.push(String(node.name));
      if (node.type === 'MemberExpression') {
        const { start, end } = node as { start?: number; end?: number };
        const text = code.slice(start, end);
        if (impureCalls.includes(text)) broken.push(text);
      }
    }
  return broken;
}

/** The names a file imports for running, without those of types alone. */
function runtimeImports(code: string): string[] {
  return [...nodesOf(parseSync('file.tsx', code).program)].flatMap((node) => {
    const { type, importKind, specifiers, source } = node as Node & {
      importKind?: string;
      specifiers?: readonly { importKind?: string }[];
      source?: { value?: unknown } | null;
    };
    if (type !== 'ImportDeclaration' || importKind === 'type') return [];
    const types = specifiers?.length && specifiers.every((specifier) => specifier.importKind === 'type');
    return types || typeof source?.value !== 'string' ? [] : [source.value];
  });
}

it.each(sourceFiles)('%s imports only what its layer may', (path) => {
  expect(brokenRules(path, readFileSync(path, 'utf8'))).toEqual([]);
});

describe('a planted import is found', () => {
  it.each([
    ["import { useState } from 'react';", 'react'],
    ["import 'react-dom/client';", 'react-dom'],
    ["export * from '../views/role/RoleView.tsx';", 'views'],
    ["const later = () => import('../app/App.tsx');", 'app'],
    ["import type { Theme } from '../store/display.ts';", 'store'],
    ["let shell: typeof import('../app/Shell.tsx');", 'app'],
    ["import { readFile } from 'node:fs';", 'node'],
    ['const when = Date.now();', 'Date.now'],
    ['const chance = Math.random();', 'Math.random'],
    ['const width = window.innerWidth;', 'window'],
    ["import { zoom } from 'd3-zoom';", 'd3-zoom'],
  ])('%s in the catalog', (code, found) => {
    expect(brokenRules('src/catalog/planted.ts', code)).toContain(found);
  });

  it('one view importing another', () => {
    expect(
      brokenRules('src/views/role/planted.tsx', "import { SkillView } from '../skill/SkillView.tsx';"),
    ).toEqual(['view skill']);
  });
});

/** What screens may compute by themselves: what builds on no belief's inference. The rest is `scoring`, and comes with the person. */
const lightScoring =
  /readiness\/(band|coverage|gates|giveOrTake|chanceFrom|restsOn|stopRule|weighing|wholePercent|explain|leverage|strengths|changes|snapshot)\.ts$/;

it.each(sourceFiles.filter((path) => ['ui', 'parts', 'views', 'app', 'words'].includes(layerOf(path))))(
  '%s gets what is computed about a person from the person',
  (path) => {
    const reached = runtimeImports(readFileSync(path, 'utf8'))
      .map((name) => posix.join(posix.dirname(path), name))
      .filter((target) => ['belief', 'readiness'].includes(layerOf(target)) && !lightScoring.test(target));
    expect(reached).toEqual([]);
  },
);

it('every layer is in the table', () => {
  expect([...new Set(sourceFiles.map(layerOf))].filter((layer) => mayImport[layer] === undefined)).toEqual(
    [],
  );
});

it('every layer is bold in the sentence of the README, which docs/architecture.md repeats, and has a line in its tree', () => {
  const sentenceOf = (file: string) =>
    /^> Data becomes .*?\n\n/ms.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  const sentence = sentenceOf('README.md');
  const bold = [...sentence.matchAll(/\*\*(\w+)\*\*/g)].map(([, word]) => word);
  const tree = [...readFileSync('README.md', 'utf8').matchAll(/^ {2}(\w+)\/ {2,}\S/gm)].map(
    ([, name]) => name,
  );
  const folders = Object.keys(mayImport)
    .filter((layer) => layer !== 'main.tsx')
    .sort();
  expect(tree.sort()).toEqual(folders);
  expect(bold.sort()).toEqual(folders);
  expect(sentenceOf('docs/architecture.md')).toBe(sentence);
});

it.each(sourceFiles.filter((path) => path.endsWith('.tsx')))('%s is where markup may be', (path) => {
  expect(layersWithMarkup).toContain(layerOf(path));
});

it('no file is named after a technique', () => {
  const drawers = /^(utils?|helpers?|common|misc|types|constants|service|manager|index)\.tsx?$/;
  expect(sourceFiles.filter((path) => drawers.test(basename(path)))).toEqual([]);
});
