// What is stored in a browser is written down in docs/privacy.md, and nothing else is stored.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What runs in a browser. */
const files = [...globSync('src/**/*.{ts,tsx}'), ...globSync('public/*.js')]
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('src/site/'))
  .sort();
const texts = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));

/** Names of ours that name nothing stored: events, a policy, and the beginnings of names of files to save. */
const notStored =
  /^wayline-(|missing|unstarted|worker|reply|share|invitation|(plan|results|map|backup|set-aside|caseload|follow-ups)-)$/;

it('the table of docs/privacy.md has every key, database and cache', () => {
  const table = [...readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| `(wayline-[a-z-]+)\*?` \|/gm)];
  const used = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/['"`](wayline-[a-z-]*)/g)].map(([, name = '']) => name),
  );
  const stored = new Set(used.filter((name) => !notStored.test(name)));
  expect(table.map(([, name]) => name).sort()).toEqual([...stored].sort());
});

it('no other file reaches for a place to store', () => {
  const places = /\b(localStorage|sessionStorage|indexedDB|caches|idb-keyval|cookieStore)\b|\.cookie\b/;
  const code = (text: string) => text.replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  expect(files.filter((path) => places.test(code(texts.get(path) ?? '')))).toEqual([
    'public/start.js',
    'src/store/caseloadRecords.ts',
    'src/store/display.ts',
    'src/store/hasStoredPerson.ts',
    'src/store/openMineStore.ts',
    'src/store/sharedComputer.ts',
    'src/worker/retire.ts',
    'src/worker/serviceWorker.ts',
  ]);
});
