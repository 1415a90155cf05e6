// Axe and width on every page of the sitemap, both themes, phone and desk. Part of `npm run check`, not of the tests.
import { expect } from '@playwright/test';
import { axeFindings, open, sitemapPaths } from '../browser/pages.ts';
import { test } from '../browser/test.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const path of sitemapPaths())
        test(`axe finds nothing and nothing scrolls sideways on ${path}`, async ({ page }) => {
          await open(page, path);
          expect.soft(await axeFindings(page)).toEqual([]);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(beyond, 'sideways scroll').toBeLessThanOrEqual(0);
        });
    });
