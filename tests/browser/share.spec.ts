// From one browser to another without a server: a link is made, read beside one's own data, and made one's own.
import { expect } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll, open } from './pages.ts';
import { readStored, startWith, storedDocument, storedPlan } from './person.ts';
import { test } from './test.ts';

const theLink = 'The link';

test('what is shared opens for another reader, and nothing of theirs is touched', async ({ browser }) => {
  const sender = await (await browser.newContext()).newPage();
  await startWith(sender, storedPlan());
  await open(sender, '/share');
  await sender.getByLabel('Your name, as the reader will see it').fill('Ines <b>D.</b>');
  await sender.getByLabel('My plan').check();
  await expect(
    sender.getByRole('heading', { name: /^Ines <b>D\.<\/b> is an Instructional Designer/ }),
  ).toBeVisible();
  const link = await sender.getByRole('textbox', { name: theLink, exact: true }).inputValue();
  expect(link.length).toBeLessThan(300);

  const reader = await (await browser.newContext()).newPage();
  const own = storedDocument(1_795_000_000_000);
  await startWith(reader, own);
  await open(reader, '/');
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^Ines <b>D\.<\/b> is an Instructional/);
  await expect(reader.getByText(/You are reading what Ines/)).toBeVisible();
  await expect(reader.getByText('Draft the budget of one team.')).toBeVisible();
  await expect(reader.getByText('Minutes of May.')).toHaveCount(0);
  expect(await readStored(reader)).toBe(own);

  await reader.getByRole('button', { name: 'Make this mine' }).click();
  expect(await readStored(reader)).toBe(own);
  await reader.getByRole('button', { name: 'Replace mine' }).click();
  await expect(reader.getByText('It is yours now.')).toBeVisible();
  expect(await readStored(reader)).toContain('Draft the budget of one team.');
  await reader.getByRole('button', { name: 'Undo' }).click();
  await expect(reader.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  // Written again in today's form, which has one more list.
  const { assessment } = JSON.parse(own);
  expect(JSON.parse((await readStored(reader)) ?? '').assessment).toEqual({ ...assessment, askFirst: [] });
});

test('a damaged link says so, stays in the address, and another can be given in its place', async ({
  page,
}) => {
  await startWith(page, storedDocument());
  await open(page, '/share');
  const link = await page.getByRole('textbox', { name: theLink, exact: true }).inputValue();
  const damaged = link.slice(0, -4);
  await page.goto('/');
  await page.goto(damaged);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link was damaged on its way.');
  expect(page.url()).toBe(damaged);
  await page.getByLabel('The link, or the text it came in').fill(`Look at this: ${link}. Thanks!`);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Somebody is an Instructional Designer/);
  expect(page.url()).toBe(damaged);
});

test('a locked link opens with its passphrase alone', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/share');
  await page.getByLabel('Your name, as the reader will see it').fill('Bo');
  await page.getByLabel('A passphrase, if only who knows it may read the link').fill('tram at nine');
  const field = page.getByRole('textbox', { name: theLink, exact: true });
  await expect(field).toHaveValue(/#s=AQ/);
  const link = await field.inputValue();
  await page.goto('/');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is locked.');
  await page.getByLabel('Passphrase').fill('tram at ten');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/This is not the passphrase/)).toBeVisible();
  await page.getByLabel('Passphrase').fill('tram at nine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bo is an Instructional Designer/);
});

test('the reader’s screen: no sideways scroll at any width, axe finds nothing in light or dark', async ({
  page,
}) => {
  await startWith(page, storedPlan());
  await open(page, '/share');
  await page.getByLabel('My plan').check();
  const link = await page.getByRole('textbox', { name: theLink, exact: true }).inputValue();
  await page.goto('/');
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Make this mine' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoAxeFindings(page);
});
