import { test } from '@playwright/test';
import { expectNoAxeFindings, open, samplePaths } from './pages.ts';

// Each theme and each width once; `npm run check` takes both with both, on every page of the sitemap.
for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1440],
] as const)
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    for (const path of samplePaths)
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await open(page, path);
        await expectNoAxeFindings(page);
      });
  });
