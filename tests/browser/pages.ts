// The pages of the built site, and what the browser tests ask of all of them.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** One page of each kind. */
export const samplePaths = [
  '/',
  '/roles',
  '/roles/director-of-online-learning',
  '/compare',
  '/compare?roles=manager-of-e-learning,director-of-online-learning',
  '/skills',
  '/skills/change-management',
  '/qualifications',
  '/qualifications/med-educational-leadership',
  '/assess',
  '/assess/change-management',
  '/assess/check',
  '/results',
  '/routes',
  '/plan',
  '/share',
  '/shared',
  '/advise',
  '/about',
  '/roles/no-such-role',
];

export const sitemapPaths = (): string[] =>
  [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  );

/** Opens a page and waits until the app has taken it over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('html[data-ready]').waitFor();
}

/** A page that is already open is drawn in each width; nothing in it depends on the width but its style. */
export async function expectNoSidewaysScroll(
  page: Page,
  where: string,
  more: readonly number[] = [],
): Promise<void> {
  for (const [what, width, height] of [
    ...more.map((width) => [`${width} px`, width, 900] as const),
    ['320 px', 320, 900],
    ['390 px', 390, 900],
    ['768 px', 768, 900],
    ['1440 px', 1440, 900],
    // What a browser's zoom to 200 % leaves of a window of 1280 px.
    ['text at 200 %', 640, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(beyond, `${where}: sideways scroll at ${what}`).toBe(0);
  }
}

/**
 * Axe finds nothing, by every rule it has for WCAG 2.2 AA and good practice. Each theme and each width once;
 * `npm run check` takes both with both, on every page of the sitemap.
 */
export async function expectNoAxeFindings(page: Page, where: string): Promise<void> {
  for (const [theme, width] of [
    ['light', 390],
    ['dark', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    // Without motion, for a colour on its way from one theme to the other is neither's.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await showIn(page, theme);
    expect.soft(await axeFindings(page), `${where}: axe, ${theme}, ${width} px`).toEqual([]);
  }
}

/** As the system's theme. A browser under load has been seen not to tell its page: it is then told again. */
export async function showIn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await expect(async () => {
    await page.emulateMedia({ colorScheme: null });
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(`html[data-theme=${theme}]`).waitFor({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
}

/** Findings of a page in the shape it has now. No page has a frame, so axe needs no second page to put results together. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Its half a megabyte of script goes into each document once.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
