import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { sitemapPaths } from './pages.ts';
import { test } from './test.ts';

const paths = sitemapPaths();
const fileOf = (path: string) => (path === '/' ? 'dist/index.html' : `dist${path}.html`);
const read = (path: string) => readFileSync(fileOf(path), 'utf8');
const all = (pattern: RegExp) => paths.map((path) => pattern.exec(read(path))?.[1]);

test('every page has a title and a description of its own', () => {
  for (const pattern of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
    const values = all(pattern);
    expect(values).not.toContain(undefined);
    expect(new Set(values).size).toBe(paths.length);
  }
});

test('every page names its canonical address and a social card', () => {
  const canonical = all(/<link rel="canonical" href="([^"]+)"/);
  expect(canonical.map((address) => new URL(address ?? '').pathname)).toEqual(paths);
  expect(all(/<meta property="og:url" content="([^"]+)"/)).toEqual(canonical);
  expect(all(/<meta property="og:title" content="([^"]+)"/)).not.toContain(undefined);
});

test('every role is a schema.org Occupation with pay under the name of its group', () => {
  for (const path of paths.filter((address) => address.startsWith('/roles/'))) {
    const text = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(read(path))?.[1];
    const occupation = JSON.parse(text ?? 'null');
    expect(occupation['@type']).toBe('Occupation');
    expect(occupation.estimatedSalary[0].name).toContain('statistical group');
    expect(occupation.estimatedSalary[0].percentile10).toBeLessThan(
      occupation.estimatedSalary[0].percentile90,
    );
  }
});

test('no page has an inline script or style that the policy would refuse', () => {
  for (const path of paths) {
    const html = read(path);
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toMatch(/ style="/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/<script(?![^>]*(src=|application\/ld\+json))/);
  }
});

test('robots.txt names the sitemap, and 404.html is not to be indexed', () => {
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
  expect(readFileSync('dist/404.html', 'utf8')).toContain('noindex');
});
