import { expect, test } from '@playwright/test';
import { open, sitemapPaths, watch } from './pages.ts';

for (const path of sitemapPaths())
  test(`${path} is taken over without a warning, a refused file or a request elsewhere`, async ({ page }) => {
    const faults = watch(page);
    await open(page, path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(faults).toEqual([]);
  });
