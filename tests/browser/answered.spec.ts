// The screens of somebody who has answered: axe, width, paper, files, and what is said of the person.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { guard } from './hostile.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll, open } from './pages.ts';
import { readStored, startWith, storedDocument, storedPlan } from './person.ts';
import { test } from './test.ts';

const director = '/roles/director-of-online-learning';
const interval = /between \d+ and \d+%/i;

/** Each screen, and what is on it once the browser knows its person. */
const screens: readonly (readonly [path: string, known: (page: Page) => Locator])[] = [
  ['/assess', (page) => page.getByText(/^Saved in this browser/)],
  ['/assess/change-management', (page) => page.getByRole('heading', { name: 'Your map so far' })],
  ['/assess/check', (page) => page.getByText(/^Saved in this browser/)],
  ['/results', (page) => page.getByRole('table')],
  ['/results?why=director-of-online-learning', (page) => page.getByRole('table')],
  ['/share', (page) => page.getByRole('textbox', { name: 'The link', exact: true })],
  ['/plan', (page) => page.getByRole('heading', { name: 'Timeline' })],
  ['/routes', (page) => page.getByRole('heading', { name: /1\. To / })],
  [director, (page) => page.getByText(interval)],
  ['/roles', (page) => page.getByText(interval)],
  ['/roles?view=table&sort=readiness', (page) => page.getByText(interval)],
  ['/skills/change-management', (page) => page.getByRole('heading', { name: 'You', exact: true })],
];

test.beforeEach(({ page }) => startWith(page, storedPlan()));

/** In two tests, for two browsers at once; each on one page. */
for (const half of [screens.slice(0, 6), screens.slice(6)])
  test(`no fault, no sideways scroll at any width, axe finds nothing in light or dark: ${half.map(([path]) => path).join(' ')}`, async ({
    page,
    faults,
  }) => {
    test.setTimeout(300_000);
    await guard(page, faults);
    for (const [path, known] of half)
      await test.step(path, async () => {
        await open(page, path);
        await known(page).first().waitFor();
        await page.waitForLoadState('networkidle');
        await expectNoSidewaysScroll(page, path);
        await expectNoAxeFindings(page, path);
        faults.expectNone(path);
      });
  });

test('the result prints on two pages, with none, one and three goals', async ({ page }) => {
  for (const goals of [
    [],
    ['director-of-online-learning'],
    ['chief-online-learning-officer', 'superintendent', 'dean'],
  ]) {
    const said = JSON.parse(storedDocument());
    said.assessment.goals = goals;
    await startWith(page, JSON.stringify(said));
    await open(page, '/results');
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(JSON.parse((await readStored(page)) ?? '').assessment.goals).toEqual(goals);
    const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g);
    expect.soft(pages, `pages with ${goals.length} goals`).toHaveLength(2);
  }
});

test('the result is saved as a table and as pictures', async ({ page }) => {
  await open(page, '/results');
  for (const [button, type] of [
    ['Table (CSV)', /^\uFEFF/],
    ['Picture (SVG)', /^<svg[\s\S]*@font-face[\s\S]*data:font\/woff2/],
    ['Picture (PNG)', /^\uFFFDPNG/],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const content = await readFile(await (await download).path(), 'utf8');
    expect.soft(content.slice(0, 100_000), button).toMatch(type);
  }
});

test('a role shows the person beside what it asks, and becomes a goal', async ({ page }) => {
  await open(page, '/roles/learning-technology-manager');
  await expect(page.getByText(interval).first()).toBeVisible();
  await page.getByRole('button', { name: 'Set as goal' }).click();
  await expect(page.getByRole('button', { name: 'Remove goal' })).toBeVisible();
  expect(JSON.parse((await readStored(page)) ?? '').assessment.goals).toContain(
    'learning-technology-manager',
  );
});

test('without answers a role page asks nothing of the store', async ({ browser }) => {
  // Under another name it would never be seen.
  expect(globSync('dist/assets/person-*.js')).toHaveLength(1);
  const page = await (await browser.newContext()).newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await open(page, director);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((url) => /\/person-/.test(url))).toEqual([]);
});

test('a kept result can be compared with later answers', async ({ page }) => {
  await open(page, '/results');
  await page.getByRole('button', { name: 'Keep this result' }).click();
  await expect(page.getByText(/^Kept on/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Compare/ }).click();
  await expect(page.getByText(/% then, \d+% today/)).toHaveCount(0);
  await open(page, '/assess/strategic-planning');
  await page.getByRole('radio', { name: 'Expert' }).check();
  await page.reload();
  await open(page, '/results');
  expect(JSON.parse((await readStored(page)) ?? '').snapshots).toHaveLength(1);
  await expect(page.getByRole('button', { name: 'Keep this result' })).toBeVisible();
  await page.getByRole('button', { name: /^Compare/ }).click();
  await expect(page.getByText(/% then, \d+% today/).first()).toBeVisible();
});

test('who comes to the results by a link has the focus on their heading', async ({ page }) => {
  await open(page, '/assess/check');
  await page.getByRole('link', { name: 'See your results' }).click();
  await expect(page.getByText(/from your \d+ answers/).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a role opened from the middle of another begins at its top', async ({ page }) => {
  await open(page, director);
  await page.getByRole('link', { name: 'Moves', exact: true }).click();
  await page.locator('#moves ul a[href*="/roles/"]').first().click();
  await expect(page).not.toHaveURL(new RegExp(director));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test('saving that fails is said on a role page too', async ({ page }) => {
  await open(page, director);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Remove goal' }).click();
  await expect(page.getByText('Your browser has no room left')).toBeVisible();
});

test('a screen whose scoring could not be fetched says so, and opens when it is loaded again', async ({
  page,
  faults,
}) => {
  faults.allow(/net::ERR_FAILED/, /^Error: what this page computes with could not be fetched/);
  let broken = true;
  await page.route(/\/person-[^/]*\.js$/, (route) => (broken ? route.abort() : route.continue()));
  const refused = page.waitForEvent('requestfailed', (request) => /\/person-/.test(request.url()));
  await open(page, '/about');
  await refused;
  // The page tries again by itself, once; until it has, its message stands on a page that is leaving.
  const triedAgain = page.waitForEvent('load');
  await page.getByRole('navigation').getByRole('link', { name: 'Assess' }).first().click();
  await triedAgain;
  const again = page.getByRole('button', { name: 'Load it again' });
  await expect(again).toBeVisible();
  broken = false;
  await again.click();
  await expect(page.getByRole('button', { name: 'Add' })).toBeVisible();
});

test('goals are chosen and removed by keyboard, and the focus stays among them', async ({ page }) => {
  await open(page, '/assess');
  const field = page.getByLabel('Add a goal');
  // It answers after the page.
  await expect(field).toBeEnabled();
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(JSON.parse((await readStored(page)) ?? '').assessment.goals).toHaveLength(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(JSON.parse((await readStored(page)) ?? '').assessment.goals).toHaveLength(2);
  await expect(field).toBeFocused();
  await page
    .getByRole('button', { name: /^Remove / })
    .last()
    .press('Enter');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('Back in the browser leads through the questions and loses nothing', async ({ page }) => {
  await open(page, '/assess/compliance');
  await page.getByRole('radio', { name: 'Working' }).check();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Next skill' }).click();
  await expect(page).not.toHaveURL('/assess/compliance');
  await page.goBack();
  await expect(page).toHaveURL('/assess/compliance');
  await expect(page.getByRole('radio', { name: 'Working' })).toBeChecked();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('a claim without a tick shows the statements of the level below once, and then goes on', async ({
  page,
}) => {
  await open(page, '/assess/compliance');
  await page.getByRole('radio', { name: 'Proficient' }).check();
  const before = await page.getByRole('checkbox').count();
  await page.getByRole('button', { name: 'Next skill' }).click();
  await expect(page.locator('[data-below]')).toBeFocused();
  await expect(page.getByText('None ticked so far')).toBeInViewport();
  expect(await page.getByRole('checkbox').count()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Next skill' }).click();
  await expect(page).not.toHaveURL('/assess/compliance');
});

test('digit keys answer while the levels have focus, move nowhere, can be turned off, and stay off', async ({
  page,
}) => {
  await open(page, '/assess/compliance');
  await page.getByRole('link', { name: 'See results' }).first().waitFor();
  const checked = page.getByRole('radio', { checked: true });
  for (const elsewhere of [
    page.getByRole('button', { name: 'Next skill' }),
    page.getByRole('link', { name: 'See results' }).first(),
  ]) {
    await elsewhere.focus();
    await page.keyboard.press('4');
    await expect(checked, 'a digit outside the levels').toHaveCount(0);
  }
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: 'Proficient' })).toBeChecked();
  // Choosing never moves on: neither by key nor by pointer, nor a moment later.
  for (const name of ['Expert', 'Proficient']) {
    await page.getByRole('radio', { name }).check();
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL('/assess/compliance');
  }
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('Press 1 to 5 or 0 to choose a level').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('radio', { name: 'Proficient' }).focus();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: 'Proficient' })).toBeChecked();
});
