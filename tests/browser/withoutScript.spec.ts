// What a browser without a script shows; everyFile.spec.ts reads what is in all files.
import { expect } from '@playwright/test';
import { test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('without a script what needs one is not shown, and a role page reads', async ({ page }) => {
  await page.goto('/roles');
  await expect(page.getByLabel('Zone')).toBeHidden();
  await page.getByRole('link', { name: 'Director of Online Learning', exact: true }).click();
  await expect(page).toHaveURL('/roles/director-of-online-learning');
  for (const part of [
    '#duties li',
    '#skills tbody tr',
    '#pay a[href="#source-bls-oews-2025"]',
    '#sources li',
  ])
    await expect(page.locator(part).first(), part).toBeVisible();
});
