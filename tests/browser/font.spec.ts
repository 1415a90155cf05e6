import { expect } from '@playwright/test';
import { open } from './pages.ts';
import { test } from './test.ts';

test('a second visit has the font in its first paint', async ({ page }) => {
  await open(page, '/about');
  await page.waitForFunction(() => localStorage.getItem('wayline-font') !== null);
  await page.goto('/skills');
  const first = await page.evaluate(() =>
    [...document.fonts].some(({ family }) => family.includes('Variable')),
  );
  expect(first).toBe(true);
});

test('without a script the style brings the font', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const font = page.waitForRequest(/\.woff2$/);
  await page.goto('/about');
  expect((await font).url()).toContain('instrument-sans');
  await context.close();
});
