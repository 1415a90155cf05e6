import { expect } from '@playwright/test';
import { open, sitemapPaths } from './pages.ts';
import { test } from './test.ts';

const byKind = Map.groupBy(sitemapPaths(), (path) => `/${path.split('/')[1]}`);

for (const [kind, paths] of byKind)
  test(`${kind}: ${paths.length} pages are taken over without a warning, a refused file or a request elsewhere`, async ({
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
