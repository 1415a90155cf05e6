// Promises 5 to 7: the last answer is saved, saving that fails is said, old data is never thrown away.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { harms } from '../parts/keeping/harms.ts';
import { open } from './pages.ts';
import { readStored, startWith, storedDocument, storedKey, storedKeys } from './person.ts';
import { test } from './test.ts';

const question = '/assess/change-management';

async function choose(page: Page, level: string): Promise<void> {
  await page.getByRole('radio', { name: level }).check();
  await expect(page.getByRole('radio', { name: level })).toBeChecked();
}

test('the answer is there again after the page was killed right behind it', async ({ context }) => {
  const page = await context.newPage();
  await open(page, question);
  await page.getByRole('radio', { name: 'Proficient' }).check();
  const session = await context.newCDPSession(page);
  // The tab's process dies at once: no unload, no last write.
  const dead = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await dead;
  const again = await context.newPage();
  await open(again, question);
  await expect(again.getByRole('radio', { name: 'Proficient' })).toBeChecked();
});

test('two tabs, one of them old: both answers remain, and what one writes the other shows', async ({
  context,
}) => {
  const one = await context.newPage();
  await open(one, question);
  const other = await context.newPage();
  await open(other, question);
  await choose(other, 'Aware');
  await expect(one.getByRole('radio', { name: 'Aware' }), 'what another tab wrote').toBeChecked();

  // From here on the first hears nothing of what others write, like a tab that was frozen.
  await one.evaluate(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await choose(other, 'Expert');
  await other.getByRole('checkbox').first().check();
  await one.locator('summary', { hasText: 'Your own note' }).click();
  await one.getByRole('textbox', { name: 'Your own note' }).fill('the library move');
  const answers = async () => JSON.parse((await readStored(one)) ?? '').assessment.answers;
  const answer = (await answers())['change-management'];
  expect(answer, 'a note said in the old tab').toMatchObject({ claim: 4, note: 'the library move' });
  expect(answer.ticked, 'a tick of the new tab').toHaveLength(1);

  await one.getByRole('button', { name: 'Next skill' }).click();
  await expect(one).not.toHaveURL(question);
  await choose(one, 'Working');
  const asked = new URL(one.url()).pathname.replace('/assess/', '');
  expect(Object.keys(await answers()).sort(), 'answers of both tabs').toEqual(
    ['change-management', asked].sort(),
  );
});

for (const [what, harm] of [
  [
    'forbidden',
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
  ],
  [
    'full',
    "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); }",
  ],
] as const)
  test(`storage that is ${what} is said at once, and the questions go on to a result`, async ({ page }) => {
    await page.addInitScript(harm);
    await open(page, question);
    await choose(page, 'Working');
    await expect(page.getByRole('status').filter({ hasText: 'Download a backup' })).toHaveCount(1);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Next skill' }).click();
    await expect(page).not.toHaveURL(question);
    await page.getByRole('link', { name: 'See results' }).click();
    await expect(page).toHaveURL('/results');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('saving that failed once is taken up again with the next answer', async ({ page }) => {
  await page.addInitScript(() => {
    const real = Storage.prototype.setItem;
    let failing = true;
    Storage.prototype.setItem = function (key, value) {
      if (failing && key === 'wayline-mine') {
        failing = false;
        throw new DOMException('full', 'QuotaExceededError');
      }
      real.call(this, key, value);
    };
  });
  await open(page, question);
  await choose(page, 'Working');
  await expect(page.getByText('Your browser has no room left')).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText('Your browser has no room left')).toBeHidden();
  await expect(page.getByText(/^Saved in this browser \d\d:\d\d/)).toBeVisible();
  expect(
    JSON.parse((await readStored(page)) ?? '').assessment.answers['change-management'].ticked,
  ).toHaveLength(1);
});

test('a document of a newer version is left as it is', async ({ page }) => {
  const newer = JSON.stringify({ format: 'wayline', version: 99, everything: 'different' });
  await startWith(page, newer);
  await open(page, question);
  await choose(page, 'Working');
  await expect(page.getByText('comes from a newer version of this site')).toBeVisible();
  expect(await readStored(page)).toBe(newer);
});

test('text that cannot be read is set aside and offered as a file', async ({ page }) => {
  await startWith(page, '{"format":"wayline", broken');
  await open(page, question);
  const offer = page.getByRole('button', { name: 'Download what could not be read' });
  const download = page.waitForEvent('download');
  await offer.click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"format":"wayline", broken');
  await choose(page, 'Working');
  expect(await storedKeys(page)).toHaveLength(2);
});

test('damaged documents, three of each kind: no crash, and nothing is lost without a word', async ({
  page,
}) => {
  // tests/parts/keeping/damagedDocuments.test.tsx tries a thousand; here they meet the page as it starts.
  await page.setViewportSize({ width: 400, height: 300 });
  await open(page, '/assess/check');
  for (const [what, harm] of harms)
    for (const damaged of harm.of([storedDocument(1_790_000_000_000)], 3)) {
      const which = `${what}: ${damaged}`;
      await page.evaluate(
        ([key, text]) => {
          localStorage.clear();
          localStorage.setItem(key, text);
        },
        [storedKey, damaged] as const,
      );
      await page.reload({ waitUntil: 'commit' });
      // Its notices, beside that of a new release, are drawn once the document was read, and all at once.
      await expect(page.locator('[role="status"][tabindex="-1"]')).toHaveCount(2);
      const { text, stored, offers } = await page.evaluate(() => ({
        text: document.querySelector('main')?.textContent,
        stored: { ...localStorage } as Record<string, string>,
        offers: [...document.querySelectorAll('[role="status"] button')].filter(
          (button) => button.textContent === 'Download what could not be read',
        ).length,
      }));
      expect(text, which).toMatch(/Saved in this browser|not answered anything|answers/);
      expect(Object.values(stored), which).toContain(damaged);
      // An answer now would write over the document: what could not be read is set aside before that.
      const isWhole =
        stored[storedKey] === damaged &&
        !Object.keys(stored).some((key) => key.startsWith(`${storedKey}-aside`));
      expect(offers, which).toBe(isWhole ? 0 : 1);
    }
});

test('start over asks, offers the file, can be undone, and then leaves no key', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/assess');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Download a backup' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  expect(await storedKeys(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(JSON.parse((await readStored(page)) ?? '').assessment.goals).toEqual([
    'director-of-online-learning',
  ]);
  await page.getByRole('button', { name: 'Start over' }).click();
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  expect(await storedKeys(page)).toEqual([]);
});

test('a backup goes out as a file and comes back in another browser', async ({ page, browser }) => {
  await startWith(page, storedDocument());
  await open(page, '/assess');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  const path = await (await download).path();
  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, '/assess');
  await elsewhere.locator('input[type="file"]').setInputFiles(path);
  const dialog = elsewhere.getByRole('dialog');
  await expect(dialog.locator('dt', { hasText: /^Answers$/ }).locator('+ dd')).toHaveText('10');
  await dialog.getByRole('button', { name: 'Restore it' }).click();
  const restored = JSON.parse((await readStored(elsewhere)) ?? '').assessment;
  const said = JSON.parse((await readStored(page)) ?? '').assessment;
  expect(restored).toEqual({ askFirst: [], ...said });
});

test('a picture, an empty or deeply nested file and 200 MB are refused at once with a word of why, and change nothing', async ({
  page,
}) => {
  await startWith(page, storedDocument());
  await open(page, '/assess');
  const before = await readStored(page);
  const field = page.locator('input[type="file"]');
  await field.waitFor({ state: 'attached' });
  const refused = async (says: string) => {
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
    await expect(page.getByRole('dialog'), says).toBeHidden();
    expect(await readStored(page), says).toBe(before);
  };
  for (const [name, content, says] of [
    [
      'photo.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'This file is a picture, not a Wayline backup.',
    ],
    ['empty.json', Buffer.from(''), 'This file is empty.'],
    [
      'deep.json',
      Buffer.from('['.repeat(200_000)),
      'This file is not a Wayline backup, or only part of one.',
    ],
  ] as const)
    await test.step(name, async () => {
      const mimeType = name.endsWith('.png') ? 'image/png' : 'application/json';
      await field.setInputFiles({ name, mimeType, buffer: content });
      await refused(says);
    });

  // A file of that size, without writing it: only its size may be looked at.
  await page.evaluate(() => {
    const file = new File(['x'], 'large.json', { type: 'application/json' });
    Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
    file.text = () => Promise.reject(new Error('the file was read'));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no field for a file');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await refused('too large');
});

test('on a shared computer nothing is stored, that is said, and a new page begins with nothing', async ({
  page,
}) => {
  await startWith(page, storedDocument());
  await open(page, '/assess');
  const before = await storedKeys(page);
  await page.getByRole('button', { name: 'Store nothing in this tab' }).click();
  await page.locator('html[data-ready]').waitFor();
  await expect(page.getByText('Shared computer: nothing is stored here.')).toBeVisible();
  await open(page, question);
  // What was here stays where it was, and is not shown.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const original = await readStored(page);
  await choose(page, 'Not yet');
  await page.getByRole('button', { name: 'Next skill' }).click();
  await expect(page).not.toHaveURL(/change-management/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Not yet' })).toBeChecked();
  await expect(page.getByText('Kept in this tab only')).toBeVisible();
  expect(await storedKeys(page)).toEqual(before);
  expect(await readStored(page)).toBe(original);
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
