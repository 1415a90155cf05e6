import { expect } from '@playwright/test';
import { sitemapPaths } from './pages.ts';
import { test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('every role page reads without a script', async ({ page }) => {
  test.setTimeout(180_000);
  const paths = sitemapPaths().filter((path) => path.startsWith('/roles/'));
  expect(paths.length).toBeGreaterThanOrEqual(36);
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    // Asked in one go: on a slow machine each question to the browser takes a while.
    const said = await page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const text = (selector: string) => all(selector).map((element) => element.textContent);
      return {
        duties: all('#duties li').length,
        requirements: text('#skills tbody tr'),
        gates: text('#gates').join(),
        pay: text('#pay').join(),
        cited: all('#pay a[href="#source-bls-oews-2025"]')[0]?.checkVisibility(),
        sources: text('#sources').join(),
        moves: all('#moves a[href*="/roles/"]').length,
      };
    });
    expect.soft(said.duties, path).toBeGreaterThanOrEqual(6);
    expect.soft(said.requirements.length, path).toBeGreaterThanOrEqual(9);
    for (const requirement of said.requirements)
      expect
        .soft(requirement, path)
        .toMatch(/(Aware|Working|Proficient|Expert), (essential|important|helpful)/);
    expect.soft(said.gates, path).toMatch(/Required|Preferred/);
    expect.soft(said.pay, path).toMatch(/\$\d+,\d{3} and \$\d+,\d{3}/);
    expect.soft(said.cited, path).toBe(true);
    expect.soft(said.sources, path).toContain('US Bureau of Labor Statistics');
    expect.soft(said.moves, path).toBeGreaterThan(0);
  }
});

test('controls that need a script are not shown without one', async ({ page }) => {
  await page.goto('/roles');
  await expect(page.getByLabel('Zone')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Director of Online Learning', exact: true })).toBeVisible();
});
