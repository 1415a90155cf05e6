import { expect, test } from '@playwright/test';
import { sitemapPaths } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const path of sitemapPaths().filter((address) => address.startsWith('/roles/')))
  test(`${path} reads without a script`, async ({ page }) => {
    await page.goto(path);
    expect(await page.locator('#duties li').count()).toBeGreaterThanOrEqual(6);
    const requirements = page.locator('#skills tbody tr');
    expect(await requirements.count()).toBeGreaterThanOrEqual(9);
    for (const text of await requirements.allInnerTexts())
      expect(text).toMatch(/(Aware|Working|Proficient|Expert), (essential|important|helpful)/);
    await expect(page.locator('#gates')).toContainText(/Required|Preferred/);
    await expect(page.locator('#pay')).toContainText(/\$\d+,\d{3} and \$\d+,\d{3}/);
    await expect(page.locator('#pay a[href="#source-bls-oews-2025"]').first()).toBeVisible();
    await expect(page.locator('#sources')).toContainText('US Bureau of Labor Statistics');
    expect(await page.locator('#moves a[href*="/roles/"]').count()).toBeGreaterThan(0);
  });

test('controls that need a script are not shown without one', async ({ page }) => {
  await page.goto('/roles');
  await expect(page.getByLabel('Zone')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Director of Online Learning', exact: true })).toBeVisible();
});
