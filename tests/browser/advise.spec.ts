// An adviser and an advisee in two browsers, with nothing between them but links; and the adviser's caseload.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { add, follow, linkOf, madeLink } from './links.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll, open } from './pages.ts';
import { readStored, startWith, storedDocument, storedPlan } from './person.ts';
import { test } from './test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Every record of the database, as it is stored. */
const storedCaseload = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opened = indexedDB.open('wayline-caseload');
        opened.onsuccess = () => {
          const records = opened.result.transaction('records').objectStore('records').getAll();
          records.onsuccess = () => {
            opened.result.close();
            resolve(records.result);
          };
        };
      }),
  );

test('the whole round trip: invited, answered, shared, commented, accepted', async ({ browser }) => {
  const adviser = await (await browser.newContext()).newPage();
  const advisee = await (await browser.newContext()).newPage();

  // The adviser invites.
  await open(adviser, '/advise');
  await adviser.getByRole('link', { name: 'Invite somebody' }).click();
  await adviser.getByLabel('Whom it is for').fill('Ines from the design team');
  await adviser.getByLabel('Your name, as they will see it').fill('Mara');
  await adviser.getByLabel('Add a goal').selectOption('director-of-online-learning');
  await adviser.getByRole('button', { name: 'Add', exact: true }).click();
  await adviser.getByLabel('Student support and retention').check();
  const invitation = await madeLink(adviser, 'invitation');
  await adviser.getByRole('button', { name: 'Save as a file' }).click();
  await expect(adviser.getByText('Kept under “Invitations”, to be found again.')).toBeVisible();
  await expect(adviser.getByText('No answer added yet.')).toBeVisible();

  // The advisee opens it: nothing is stored before they begin.
  await follow(advisee, invitation);
  await expect(heading(advisee)).toHaveText('Mara invites you to see where you stand');
  expect(await readStored(advisee)).toBeNull();
  await advisee.getByRole('button', { name: 'Begin' }).click();
  await expect(advisee).toHaveURL('/assess');
  const begun = JSON.parse((await readStored(advisee)) ?? '');
  expect(begun.assessment.goals).toEqual(['director-of-online-learning']);
  expect(begun.assessment.askFirst).toEqual(['student-support']);

  // They answer, and share; the link bears the invitation's number of itself.
  await open(advisee, '/assess/student-support');
  await advisee.getByRole('radio', { name: /^Working/ }).check();
  await open(advisee, '/assess/budgeting');
  await advisee.getByRole('radio', { name: /^Aware/ }).check();
  await open(advisee, '/share');
  await expect(advisee.getByLabel('Let a later link of mine take the place of this one')).toBeChecked();
  await advisee.getByLabel('Your name, as the reader will see it').fill('Ines');
  const result = await madeLink(advisee);
  await advisee.getByRole('button', { name: 'Save as a file' }).click();
  await expect(
    advisee.getByRole('link', { name: /, aiming for Director of Online Learning$/ }),
  ).toBeVisible();
  const kept = await readStored(advisee);

  // The adviser adds it; it answers the invitation. They comment, suggest a route and send it back.
  await add(adviser, `Here it is: ${result}. Thanks!`);
  await adviser.getByRole('button', { name: 'Add to caseload' }).click();
  await adviser.getByRole('button', { name: 'Close' }).click();
  await adviser.getByRole('link', { name: 'Invitations' }).click();
  await expect(adviser.getByText('Answered: Ines')).toBeVisible();
  await adviser.getByRole('link', { name: 'Everyone' }).click();
  await adviser.getByRole('link', { name: 'Ines', exact: true }).click();
  await adviser.getByRole('link', { name: 'Open it and comment' }).click();
  await adviser
    .getByRole('button', { name: /^Comment on Budgeting/ })
    .first()
    .click();
  await adviser.keyboard.type('Ask to see the budget of one course.');
  await adviser.getByLabel('Overall').fill('A good start.');
  await adviser.getByLabel('Your name, as the reader will see it').fill('Mara');
  await adviser.getByRole('button', { name: 'Send back to Ines' }).click();
  const reply = await madeLink(adviser, 'reply');
  await adviser.getByRole('button', { name: 'Save as a file' }).click();
  // The database writes a moment after the click (docs/trust.md).
  await expect
    .poll(async () => JSON.stringify(await storedCaseload(adviser)))
    .toContain(reply.slice(reply.indexOf('#') + 1));
  await open(adviser, '/advise');
  await adviser.getByRole('link', { name: 'Ines', exact: true }).click();
  await expect(adviser.getByRole('link', { name: /^Your reply of/ })).toBeVisible();

  // The advisee reads it beside their own figures; only what they keep and accept is stored.
  await follow(advisee, reply);
  await expect(heading(advisee)).toHaveText('Mara sent one comment');
  await expect(advisee.getByText(/^It answers the result you shared on/)).toBeVisible();
  await expect(advisee.getByText('Ask to see the budget of one course.').first()).toBeVisible();
  await expect(advisee.getByText(/Your level: Aware/)).toBeVisible();
  expect(await readStored(advisee)).toBe(kept);
  await advisee.getByRole('button', { name: 'Keep beside my results and plan' }).click();
  await expect(advisee.getByText(/^Kept\. It stands beside/)).toBeVisible();
  await open(advisee, '/results');
  await expect(advisee.getByRole('heading', { name: 'What your adviser wrote' })).toBeVisible();

  // The advisee's browser never made a caseload, and the adviser's never an answer.
  expect(await databases(advisee)).toEqual([]);
  expect(await readStored(adviser)).toBeNull();
});

test('a comment is taken into the plan once, and a reply to somebody else says so', async ({ browser }) => {
  const adviser = await (await browser.newContext()).newPage();
  await follow(adviser, linkOf('Ines'));
  await adviser
    .getByRole('button', { name: /^Comment on Budgeting/ })
    .first()
    .click();
  await adviser.keyboard.type('Ask to see a <b>budget</b>.');
  await adviser.getByRole('button', { name: 'Send back to Ines' }).click();
  const reply = await madeLink(adviser, 'reply');

  // It was never handed on from here, so it cannot be known.
  const sender = await (await browser.newContext()).newPage();
  await startWith(sender, storedPlan());
  await follow(sender, reply);
  await expect(sender.getByText(/^It answers a result that this browser did not share/)).toBeVisible();
  await sender.getByRole('button', { name: /^Add to my plan/ }).click();
  await expect(sender.getByRole('button', { name: /^In your plan/ })).toBeFocused();
  const { plan } = JSON.parse((await readStored(sender)) ?? '');
  const own = plan.items.filter(({ kind }: { kind: string }) => kind === 'own');
  expect(own.map(({ text }: { text: string }) => text)).toContain('Ask to see a <b>budget</b>.');
  await sender.keyboard.press('Enter');
  expect(JSON.parse((await readStored(sender)) ?? '').plan.items).toHaveLength(plan.items.length);
  expect(await databases(adviser)).toEqual([]);
});

test('a locked result is answered from the caseload, and its sender knows the answer as theirs', async ({
  browser,
}) => {
  const sender = await (await browser.newContext()).newPage();
  await startWith(sender, storedDocument());
  await open(sender, '/share');
  await sender.getByLabel('Let a later link of mine take the place of this one').check();
  await sender.getByLabel('A passphrase, if only who knows it may read the link').fill('at nine');
  const locked = await madeLink(sender, 'locked');
  await sender.getByRole('button', { name: 'Show as a QR code' }).click();
  await expect(sender.getByRole('img', { name: 'QR code of the link' })).toBeVisible();

  const adviser = await (await browser.newContext()).newPage();
  await add(adviser, locked);
  await adviser.getByRole('link', { name: 'Open the locked link' }).click();
  await adviser.getByLabel('Passphrase').fill('at nine');
  await adviser.keyboard.press('Enter');
  await expect(heading(adviser)).toBeFocused();
  await adviser.getByRole('button', { name: 'Add to caseload' }).click();
  await expect(adviser.getByText(/^This link came locked\./)).toBeVisible();
  await adviser.getByLabel('Name in your caseload').fill('Bo');
  await adviser.getByRole('dialog').getByRole('button', { name: 'Add to caseload' }).click();
  await adviser.getByRole('link', { name: 'Open the caseload' }).click();
  await adviser.getByRole('link', { name: 'Bo', exact: true }).click();
  await adviser.getByRole('link', { name: 'Open it and comment' }).click();
  await adviser.getByLabel('Overall').fill('Well done.');
  await adviser.getByRole('button', { name: 'Send back', exact: true }).click();
  const reply = await madeLink(adviser, 'reply');

  await follow(sender, reply);
  await expect(sender.getByText(/^It answers the result you shared on/)).toBeVisible();
  await open(sender, '/share');
  await expect(sender.getByLabel('Let a later link of mine take the place of this one')).toBeChecked();
});

test('what is written on a result is still there after looking elsewhere, and looking stores nothing', async ({
  page,
}) => {
  await follow(page, linkOf('Ines'));
  await page.getByRole('button', { name: 'Send back to Ines' }).click();
  await expect(page.getByText(/^Write a comment, an overall word/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Comment on Budgeting/ })
    .first()
    .click();
  await page.keyboard.type('Ask to see one.');
  await page.getByLabel('Suggest a route').selectOption('dean');
  await page.getByRole('link', { name: 'Budgeting and resource allocation' }).click();
  await expect(heading(page)).toHaveText('Budgeting and resource allocation');
  await page.goBack();
  await expect(page.getByLabel(/^1\. On Budgeting/)).toHaveValue('Ask to see one.');
  await expect(page.getByLabel('Suggest a route')).toHaveValue('dean');
  await page.getByRole('button', { name: 'Send back to Ines' }).click();
  await expect(page.getByRole('region', { name: 'The link that goes back' })).toBeFocused();

  await page.getByRole('button', { name: 'Add to caseload' }).click();
  await expect(page.getByLabel('Name in your caseload')).toHaveValue('Ines');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await databases(page)).toEqual([]);
});

test('two people with one number stay two, and each later result goes to whom the adviser says', async ({
  page,
}) => {
  // As if both had answered one invitation, and each had sent a second link.
  const results = ['Ana', 'Ben'].flatMap((name) => [
    linkOf(name, { tag: 7 }),
    linkOf(name, { tag: 7, message: 'Again.' }),
  ]);
  await add(page, results.join(' '));
  await page.getByRole('button', { name: 'Add all two people under these names' }).click();
  await expect(page.getByText('Two people are in your caseload now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Add people' })).toBeFocused();
  await expect(heading(page)).toHaveText('Two advisees, two waiting for you');
});

test('who is removed no longer counts among those chosen', async ({ page }) => {
  await add(page, ['Ana', 'Ben', 'Cy', 'Di', 'Eve'].map((name) => linkOf(name)).join('\n'));
  await page.getByRole('button', { name: /^Add all five people/ }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  for (const name of ['Ana', 'Ben', 'Cy', 'Di'])
    await page.getByRole('checkbox', { name: `Choose ${name} for side by side` }).check();
  const last = page.getByRole('checkbox', { name: 'Choose Eve for side by side' });
  await expect(last).toBeDisabled();
  await page.getByRole('link', { name: 'Cy', exact: true }).click();
  await page.getByRole('button', { name: 'Remove from the caseload' }).click();
  await expect(heading(page)).toBeFocused();
  await last.check();
  await page.getByRole('link', { name: 'Side by side' }).click();
  await page.getByRole('button', { name: 'Take away Di' }).click();
  await expect(heading(page)).toBeFocused();
  await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Advise' }).click();
  await expect(page.getByRole('checkbox', { name: 'Choose Ana for side by side' })).not.toBeChecked();
});

test('a later link with the same number updates the same row; the label is the adviser’s', async ({
  browser,
}) => {
  const sender = await (await browser.newContext()).newPage();
  await startWith(sender, storedDocument());
  await open(sender, '/share');
  const tag = sender.getByLabel('Let a later link of mine take the place of this one');
  await tag.check();
  const first = await madeLink(sender);
  await sender.getByRole('button', { name: 'Save as a file' }).click();
  await open(sender, '/share');
  await expect(tag).toBeChecked();
  await sender.getByLabel('My background').check();
  const second = await madeLink(sender, 'result', first);

  const adviser = await (await browser.newContext()).newPage();
  await add(adviser, first);
  await adviser.getByLabel('Name in your caseload').fill('The one from Tuesday');
  await adviser.getByRole('button', { name: 'Add to caseload' }).click();
  await adviser.getByLabel('Links, or text with links in it').fill(`${first}\n${second}`);
  await adviser.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(adviser.getByText('Already in your caseload as “The one from Tuesday”.')).toBeVisible();
  await adviser.getByRole('button', { name: 'Update The one from Tuesday' }).click();
  await expect(heading(adviser)).toHaveText('One advisee, one waiting for you');
  await adviser.getByRole('link', { name: 'The one from Tuesday' }).click();
  await expect(adviser.getByRole('link', { name: /^Result of/ })).toHaveCount(2);
});

test('the caseload outlasts the page; a note is stored as it is typed; what is removed comes back', async ({
  page,
  context,
}) => {
  await add(page, linkOf('=Bo'));
  await page.getByRole('button', { name: 'Add to caseload' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  const bo = (tab: Page) => tab.getByRole('link', { name: '=Bo', exact: true });
  await bo(page).click();
  await page.getByLabel('Private note').fill('Met in May.');
  await page.getByLabel('Next action').fill('Practice interview');
  await page.getByLabel('Follow up on').fill('2026-11-02');
  await expect
    .poll(() => storedCaseload(page))
    .toMatchObject([{ note: 'Met in May.', followUp: '2026-11-02' }]);
  await page.reload();
  await expect(page.getByLabel('Private note')).toHaveValue('Met in May.');

  // Another tab of the same browser shows it, and what it changes shows here.
  const other = await context.newPage();
  await open(other, '/advise');
  await expect(other.getByText('Practice interview')).toBeVisible();
  await expect(other.getByText('Due', { exact: true })).toBeVisible();
  await bo(other).click();
  await other.getByLabel('Next action').fill('Write a reference');
  await other.getByLabel('Next action').blur();
  await expect(page.getByLabel('Next action')).toHaveValue('Write a reference');
  await other.close();

  await page.getByRole('button', { name: 'Remove from the caseload' }).click();
  await expect(heading(page)).toHaveText('Your caseload');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(bo(page)).toBeVisible();

  await test.step('backup, table and erasing: what leaves is whole, and nothing stays when it is erased', async () => {
    const saved = async (button: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const backup = await saved('Back up to a file');
    expect(JSON.parse(backup)).toMatchObject({
      format: 'wayline-caseload',
      advisees: [{ label: '=Bo', note: 'Met in May.', nextAction: 'Write a reference' }],
    });
    expect(await saved('Table (CSV)')).toMatch(
      /\r\n'=Bo,Instructional Designer,Director of Online Learning,/,
    );

    await page.getByRole('button', { name: 'Erase the caseload' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(heading(page)).toHaveText('Your caseload');
    await expect.poll(() => storedCaseload(page)).toEqual([]);

    const file = (text: string) => ({
      name: 'c.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.locator('input[type=file]').setInputFiles(file('{"format":"wayline","version":3}'));
    await expect(page.getByText(/^This is no caseload/)).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(file(backup));
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(bo(page)).toBeVisible();
  });
});

test('where nothing can be stored work goes on, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await add(page, linkOf('Bo'));
  await page.getByRole('button', { name: 'Add to caseload' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^This browser lets a page store nothing/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bo', exact: true })).toBeVisible();
});

test('on a shared computer the caseload is gone with its tab, and says so', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('wayline-shared-computer', 'on'));
  await add(page, linkOf('Bo'));
  await page.getByRole('button', { name: 'Add to caseload' }).click();
  await expect(page.getByText(/^This is a shared computer/)).toBeVisible();
  expect(await databases(page)).toEqual([]);
});

test('people are added by keyboard alone', async ({ page }) => {
  await open(page, '/advise');
  await page.getByRole('button', { name: 'Add people' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Add people' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(linkOf('Ines'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add to caseload' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ines is in your caseload.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Add people' })).toBeFocused();
});

test('each view: no sideways scroll at any width, axe finds nothing in light or dark', async ({ page }) => {
  const looksRight = (view: string) =>
    test.step(view, async () => {
      await expectNoSidewaysScroll(page, view);
      await expectNoAxeFindings(page, view);
    });
  await add(page, linkOf('Ines'));
  await page.getByRole('button', { name: 'Add to caseload' }).click();
  await expect(page.getByText('Ines is in your caseload.')).toBeVisible();
  await looksRight('Add people');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('checkbox', { name: 'Choose Ines for side by side' }).check();
  for (const view of ['Everyone', 'Side by side', 'The group', 'Invitations', 'A page each'] as const) {
    await page.getByRole('link', { name: view }).click();
    await expect(page.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page');
    await looksRight(view);
  }
  await page.getByRole('link', { name: 'Everyone' }).click();
  await page.getByRole('link', { name: 'Ines', exact: true }).click();
  await expect(heading(page)).toBeFocused();
  await looksRight('one advisee');
});
