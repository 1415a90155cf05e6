// What browser tests of links share.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { open } from './pages.ts';
import { startWith, storedPlan } from './person.ts';

/** The link that a page made, as its field shows it. */
export async function madeLink(page: Page): Promise<string> {
  const field = page.getByRole('textbox', { name: 'The link', exact: true });
  await expect(field).toHaveValue(/#s=AQ/);
  return field.inputValue();
}

/** Follows a link as somebody who was sent it: as a page of its own. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.goto('/');
  await page.goto(link);
  await page.locator('html[data-ready]').waitFor();
}

/** A result of the usual person as a link, and the name they send it under. */
export async function linkOf(page: Page, name: string): Promise<string> {
  await startWith(page, storedPlan());
  await open(page, '/share');
  await page.getByLabel('Your name, as the reader will see it').fill(name);
  return madeLink(page);
}

/** Has the caseload read a text with links in it. */
export async function add(page: Page, text: string): Promise<void> {
  await open(page, '/advise');
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByLabel('Links, or text with links in it').fill(text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
}
