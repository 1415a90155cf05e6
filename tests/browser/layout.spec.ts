import { expect } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll, open, samplePaths } from './pages.ts';
import { test } from './test.ts';

/** Five pages a test: together on one page that has their files already, apart for two browsers at once. */
const groups = [0, 5, 10, 15].map((from) => samplePaths.slice(from, from + 5));

for (const paths of groups)
  test(`no sideways scroll at any width nor with text at 200 %, axe finds nothing in light or dark: ${paths.join(' ')}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const path of paths)
      await test.step(path, async () => {
        await open(page, path);
        await expectNoSidewaysScroll(page, path);
        await expectNoAxeFindings(page, path);
      });
  });

test('every kind of page is among the groups', () => {
  expect(groups.flat()).toEqual(samplePaths);
});

test('a phone’s header has targets of at least 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/roles');
  const heights = await page
    .locator('header button:visible, main select:visible, nav:visible a:visible')
    .evaluateAll((all) =>
      all.map((each) => [each.textContent, each.getBoundingClientRect().height] as const),
    );
  expect(heights.length).toBeGreaterThan(6);
  expect(heights.filter(([, height]) => height < 44)).toEqual([]);
});

test('in print the chrome is gone, the ink is black and sources are spelled out', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(page, '/roles/director-of-online-learning');
  await expect(page.locator('header').first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  await expect(page.getByText('https://www.bls.gov/oes/')).toBeVisible();
});
