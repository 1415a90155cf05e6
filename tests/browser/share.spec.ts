// From one browser to another without a server: a link is made, read beside one's own data, and made one's own.
import { expect } from '@playwright/test';
import { linkBoxWords } from '../../src/words/linkBoxWords.ts';
import { follow, linkOf, madeLink } from './links.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll, open } from './pages.ts';
import { readStored, startWith, storedDocument, storedPlan } from './person.ts';
import { test } from './test.ts';

test('what is shared opens for another reader, and nothing of theirs is touched', async ({ browser }) => {
  const sender = await (await browser.newContext()).newPage();
  await startWith(sender, storedPlan());
  await open(sender, '/share');
  await sender.getByLabel('Your name, as the reader will see it').fill('Ines <b>D.</b>');
  await sender.getByLabel('My plan').check();
  await expect(
    sender.getByRole('heading', { name: /^Ines <b>D\.<\/b> is an Instructional Designer/ }),
  ).toBeVisible();
  const link = await madeLink(sender);
  expect(link.length).toBeLessThan(300);

  const reader = await (await browser.newContext()).newPage();
  const own = storedDocument(1_795_000_000_000);
  await startWith(reader, own);
  await follow(reader, link);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^Ines <b>D\.<\/b> is an Instructional/);
  await expect(reader.getByText(/You are reading what Ines/)).toBeVisible();
  await expect(reader.getByText('Draft the budget of one team.')).toBeVisible();
  await expect(reader.getByText('Minutes of May.')).toHaveCount(0);
  expect(await readStored(reader)).toBe(own);
  await expectNoSidewaysScroll(reader, 'the reader’s screen');
  await expectNoAxeFindings(reader, 'the reader’s screen');

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

test('a damaged link says so, shows nobody’s data, stays in the address, and another can be given in its place', async ({
  page,
}) => {
  const link = linkOf('Bo');
  const damaged = link.slice(0, -4);
  await follow(page, damaged);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link was damaged on its way.');
  // No example stands in for what could not be read.
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Make this mine' })).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('%');
  await expect(page).toHaveURL(damaged);
  await page.getByLabel('The link, or the text it came in').fill(`Look at this: ${link}. Thanks!`);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bo is an Instructional Designer/);
  await expect(page.getByRole('main').getByRole('table')).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Make this mine' })).toBeVisible();
  await expect(page).toHaveURL(damaged);
});

test('a locked link opens with its passphrase alone', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/share');
  await page.getByLabel('Your name, as the reader will see it').fill('Bo');
  await page.getByLabel('A passphrase, if only who knows it may read the link').fill('tram at nine');
  await follow(page, await madeLink(page, 'locked'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is locked.');
  await page.getByLabel('Passphrase').fill('tram at ten');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/This is not the passphrase/)).toBeVisible();
  await page.getByLabel('Passphrase').fill('tram at nine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bo is an Instructional Designer/);
});

test('without a clipboard the link is selected, and it is said that it is copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await startWith(page, storedDocument());
  await open(page, '/share');
  const link = await madeLink(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(linkBoxWords.copyByHand)).toBeVisible();
  const field = page.getByRole('textbox', { name: linkBoxWords.link, exact: true });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(link);
});
