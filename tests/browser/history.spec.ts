// What the browser's history gives back is up to date.
import { expect } from '@playwright/test';
import { open } from './pages.ts';
import { readStored, startWith, storedDocument } from './person.ts';
import { test } from './test.ts';

test('a page that the history gives back shows what another tab stored meanwhile', async ({
  page,
  context,
}) => {
  // Like a page that lies in the history: it hears of nothing until it is shown again.
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (!['storage', 'visibilitychange'].includes(type)) listen.call(this, type, ...rest);
    };
  });
  await startWith(page, storedDocument());
  await open(page, '/assess/change-management');
  await expect(page.getByRole('radio', { name: 'Proficient' })).toBeChecked();
  const other = await context.newPage();
  await open(other, '/assess/change-management');
  await other.getByRole('radio', { name: 'Expert' }).check();
  await expect(other.getByText(/^Saved in this browser/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Proficient' })).toBeChecked();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByRole('radio', { name: 'Expert' })).toBeChecked();
  expect(await readStored(page)).toBe(await readStored(other));
});
