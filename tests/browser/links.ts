// What browser tests of links share.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

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
