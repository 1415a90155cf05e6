import { expect } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll, open, samplePaths } from './pages.ts';
import { test } from './test.ts';

for (const path of samplePaths)
  test(`${path}: no sideways scroll at any width nor with text at 200 %, axe finds nothing in light or dark`, async ({
    page,
  }) => {
    await open(page, path);
    await expectNoSidewaysScroll(page);
    await expectNoAxeFindings(page);
  });

test('a phone has targets of at least 44 px where there is room, never under 24', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/roles');
  for (const control of await page.locator('header button, select, nav:visible a').all()) {
    const box = await control.boundingBox();
    if (box !== null) expect(box.height).toBeGreaterThanOrEqual(44);
  }
});

test('in print the chrome is gone, the ink is black and sources are spelled out', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(page, '/roles/director-of-online-learning');
  await expect(page.locator('header').first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  await expect(page.getByText('https://www.bls.gov/oes/')).toBeVisible();
});
