// From a goal to a route, and from a route to a plan that is there the next day; and what leaves it as files.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { open } from './pages.ts';
import { readStored, startWith, storedDocument, storedPlan } from './person.ts';
import { test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('by keyboard alone a route is chosen and planned, and the plan is kept', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/routes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /routes? from Instructional Designer to Director of Online Learning/,
  );
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Plan this route' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan: Director of Online Learning');
  const first = page.getByRole('checkbox').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/1 of \d+ done\./)).toBeVisible();

  await page.reload();
  await expect(page.getByText(/1 of \d+ done\./)).toBeVisible();
  expect(await readStored(page)).toContain('"plan"');
});

test('changing a wish searches anew and says what it did', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/routes');
  await page.getByText('What may the route be like?').click();
  await page.getByLabel('Hours a week for learning').fill('2');
  await expect(page.getByText(/the fastest is .* longer/i)).toBeVisible();
  await page.getByLabel('At most').selectOption('1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^No route/);
  await page.getByRole('button', { name: 'Drop these wishes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/routes? from/);
});

test('the plan leaves as a calendar, a table and a text, and prints landscape without its controls', async ({
  page,
}) => {
  await startWith(page, storedPlan());
  await open(page, '/plan');
  const save = async (name: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await saving;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const calendar = await save('Calendar (.ics)');
  expect(calendar.name).toMatch(/^wayline-plan-\d{4}-\d\d-\d\d\.ics$/);
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toContain('action-1-0@wayline-plan');
  expect((await save('Table (CSV)')).text).toContain('Draft the budget of one team.');
  expect((await save('Markdown')).text).toContain('# Your plan: Director of Online Learning');

  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, w, h]) => Number(w) > Number(h),
  );
  expect(boxes.length).toBeLessThanOrEqual(2);
  expect(boxes.every(Boolean)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /^Edit/ }).first()).toBeHidden();
  await expect(page.getByText(/^Printed from Wayline/)).toBeVisible();
});
