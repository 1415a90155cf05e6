import { expect } from '@playwright/test';
import { open, sitemapPaths } from './pages.ts';
import { test } from './test.ts';

/** Pages that are one of a kind together, the others in lists that two browsers share out evenly. */
const most = 15;
const byKind = Map.groupBy(sitemapPaths(), (path) => `/${path.split('/')[1]}`);
const kinds = [...byKind.values()];
const lists = [
  kinds.filter((paths) => paths.length === 1).flat(),
  ...kinds
    .filter((paths) => paths.length > 1)
    .flatMap((paths) =>
      Array.from({ length: Math.ceil(paths.length / most) }, (_, i) => paths.slice(i * most, (i + 1) * most)),
    ),
];

test('every page of the sitemap is in one list', () => {
  expect(lists.flat().sort()).toEqual(sitemapPaths().sort());
});

for (const paths of lists)
  test(`${paths.length} listed pages are taken over without a warning, a refused file or a request elsewhere: ${paths[0]} to ${paths.at(-1)}`, async ({
    page,
    faults,
  }) => {
    test.setTimeout(30_000 + paths.length * 10_000);
    for (const path of paths) {
      await open(page, path);
      expect.soft(await page.locator('h1').count(), path).toBe(1);
      faults.expectNone(path);
    }
  });
