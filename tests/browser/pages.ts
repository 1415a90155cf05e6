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

/** Axe finds nothing, by every rule it has for WCAG 2.2 AA and good practice. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual(
    [],
  );
}

/** Collects what must never happen on any page: errors, warnings, refused or foreign requests. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const expected = /the server responded with a status of 404/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !expected) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`request to ${hostname}`);
  });
  return faults;
}
