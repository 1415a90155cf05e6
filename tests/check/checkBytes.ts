// Bytes of the built site against the budgets, and the count of files a first visit asks for.
// Run by `npm run check:bytes` on dist/; prints each figure and fails past a budget.
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.ts';

type Row = { readonly what: string; readonly figure: number; readonly budget: number };

const gzip = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + gzip(path), 0);
const pages = globSync('dist/**/*.html').sort();
const files = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, path]) => `dist${path}`);

/** Everything a page asks for at once: its blocking script, its font, the app and what goes with it. */
function firstFiles(html: string): string[] {
  const named = /data-app="([^"]+)" data-early="([^"]*)" data-font="([^"]+)"/.exec(html);
  const early =
    named === null ? [] : [named[1] ?? '', named[3] ?? '', ...(named[2] ?? '').split(' ').filter(Boolean)];
  return [
    ...files(html, /<script[^>]+src="([^"]+)"/g),
    ...files(html, /<link rel="(?:stylesheet|preload|modulepreload)"[^>]+href="([^"]+)"/g),
    ...early.map((path) => `dist${path}`),
  ];
}

const measured = pages.map((path) => {
  const html = readFileSync(path, 'utf8');
  const first = firstFiles(html);
  const scripts = first.filter((file) => file.endsWith('.js'));
  const styles = files(html, /<link rel="stylesheet"[^>]+href="([^"]+)"/g);
  return { path, script: sum(scripts), style: sum(styles), requests: 1 + first.length };
});
const heaviest = measured.toSorted((a, b) => b.script - a.script)[0];
const styled = measured.toSorted((a, b) => b.style - a.style)[0];
const busiest = measured.toSorted((a, b) => b.requests - a.requests)[0];
const core = globSync('dist/catalog/*/core.json')[0];
if (heaviest === undefined || styled === undefined || busiest === undefined || core === undefined)
  throw new Error('dist/ holds no site: run `npm run build` first');

const rows: Row[] = [
  {
    what: `script of a first page, most: ${heaviest.path}`,
    figure: heaviest.script,
    budget: budgets.firstPageScript,
  },
  {
    what: `style that holds up the first paint, most: ${styled.path}`,
    figure: styled.style,
    budget: budgets.blockingStyle,
  },
  { what: 'catalog core', figure: gzip(core), budget: budgets.core },
  {
    what: `requests of a first page, most: ${busiest.path}`,
    figure: busiest.requests,
    budget: budgets.requests,
  },
];
for (const { what, figure, budget } of rows)
  console.log(
    `${figure <= budget ? 'ok  ' : 'OVER'} ${figure.toLocaleString('en-US')} of ${budget.toLocaleString('en-US')}  ${what}`,
  );
console.log(
  `     ${gzip('dist/index.html').toLocaleString('en-US')} HTML of the home page, ${pages.length} pages`,
);
if (rows.some(({ figure, budget }) => figure > budget)) process.exitCode = 1;
