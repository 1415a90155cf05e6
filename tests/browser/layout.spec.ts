import { expect, test } from '@playwright/test';
import { open, samplePaths } from './pages.ts';

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const width of [320, 390, 768, 1440])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const path of samplePaths)
      test(`${path} does not scroll sideways`, async ({ page }) => {
        await open(page, path);
        expect(await page.evaluate(overflow)).toBe(0);
      });
  });

for (const path of samplePaths)
  test(`${path} does not scroll sideways with text at 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, path);
    // What a browser's zoom to 200 % leaves of a 1280 px window.
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await page.evaluate(overflow)).toBe(0);
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
