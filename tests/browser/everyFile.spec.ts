// Every HTML file of the built site reads without a script. Read from the disk, so that all of them can be.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './test.ts';

/** Without the shell: only the service worker shows it, and that is a script. */
const files = globSync('dist/**/*.html')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'dist/shell.html')
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What is there to be read; everything else answers, and needs a script for it. */
const readable = /^dist\/(index|about|((roles|skills|qualifications)(\/[^/]+)?))\.html$/;

/** In characters. The shortest page that is there to be read has more than 1,100. */
const enough = 800;

const mainOf = (html: string) => /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? '';
const noscriptsOf = (html: string) =>
  [...html.matchAll(/<noscript>.*?<\/noscript>/gs)].map(([found]) => found);
const wordsOf = (html: string) =>
  html
    .replace(/<noscript>.*?<\/noscript>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

/** The file that a host serves for a path of this site. */
function fileAt(path: string): string {
  if (path === '/') return 'dist/index.html';
  return existsSync(`dist${path}.html`) ? `dist${path}.html` : `dist${path}`;
}

/** What is wrong with a link, or nothing. */
function faultOf(address: string, from: string): string | null {
  const url = new URL(address, 'http://site.example/');
  if (url.host !== 'site.example') return null;
  const file = address.startsWith('#') ? from : fileAt(url.pathname);
  const target = texts.get(file);
  if (target === undefined) return existsSync(file) ? null : `${address}: no such file`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || idsOf(target).has(id) ? null : `${address}: nothing has this id`;
}

test('every file has one heading of the first level, and text, or a sentence that says what needs a script', () => {
  expect(files.length).toBeGreaterThan(100);
  for (const [file, html] of texts) {
    expect.soft(html.match(/<h1[\s>]/g)?.length, `${file}: h1`).toBe(1);
    const main = mainOf(html);
    if (readable.test(file)) expect.soft(wordsOf(main).length, file).toBeGreaterThanOrEqual(enough);
    // The page for an address that has none has little to say, but it leads on.
    else if (file === 'dist/404.html') expect.soft(linksOf(main)).toContain('/roles');
    else expect.soft(noscriptsOf(main).join(), file).toMatch(/needs? JavaScript/);
  }
});

test('every link within the site leads to a file, and to a place that is in it', () => {
  for (const [file, html] of texts) {
    const links = linksOf(html);
    expect.soft(links.length, file).toBeGreaterThan(10);
    const faults = links.map((address) => faultOf(address, file)).filter((fault) => fault !== null);
    expect.soft(faults, file).toEqual([]);
  }
});

test('every role page says without a script what a role is, asks, earns and leads to', () => {
  const roles = files.filter((file) => file.startsWith('dist/roles/'));
  expect(roles.length).toBeGreaterThanOrEqual(36);
  for (const file of roles) {
    const html = texts.get(file) ?? '';
    const part = (id: string) =>
      new RegExp(`<section[^>]* id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '';
    expect.soft(part('duties').match(/<li[\s>]/g)?.length, `${file}: duties`).toBeGreaterThanOrEqual(6);
    const [, rows = ''] = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(part('skills')) ?? [];
    const requirements = rows
      .split('<tr')
      .slice(1)
      .map((row) => wordsOf(`<tr${row}`));
    expect.soft(requirements.length, `${file}: requirements`).toBeGreaterThanOrEqual(9);
    for (const requirement of requirements)
      expect
        .soft(requirement, file)
        .toMatch(/(Aware|Working|Proficient|Expert) ?, (essential|important|helpful)/);
    expect.soft(wordsOf(part('gates')), `${file}: gates`).toMatch(/Required|Preferred/);
    expect.soft(wordsOf(part('pay')), `${file}: pay`).toMatch(/\$\d+,\d{3} and \$\d+,\d{3}/);
    expect.soft(linksOf(part('pay')), `${file}: pay`).toContain('#source-bls-oews-2025');
    expect.soft(wordsOf(part('sources')), `${file}: sources`).toContain('US Bureau of Labor Statistics');
    const moves = linksOf(part('moves')).filter((address) => address.startsWith('/roles/'));
    expect.soft(moves.length, `${file}: moves`).toBeGreaterThan(0);
  }
});
