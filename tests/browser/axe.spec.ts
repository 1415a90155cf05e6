import { test } from '@playwright/test';
import { expectNoAxeFindings, open, samplePaths } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const path of samplePaths)
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await open(page, path);
          await expectNoAxeFindings(page);
        });
    });
