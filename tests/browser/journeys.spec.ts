import { expect } from '@playwright/test';
import { shipped } from '../map/shippedCatalog.ts';
import { open } from './pages.ts';
import { startWith, storedPlan } from './person.ts';
import { test } from './test.ts';

test('a role is found by another name with the keyboard alone; Escape, no match, and a phone', async ({
  page,
}) => {
  await open(page, '/about');
  await page.keyboard.press('/');
  await page.keyboard.type('director of distance educ');
  const option = page.getByRole('option').first();
  await expect(option).toContainText('Director of Online Learning');
  await expect(option).toContainText('also called Director of Distance Education');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/roles/director-of-online-learning');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Director of Online Learning: duties, skills, pay and moves · Wayline');

  await test.step('Escape closes the list and then empties the field', async () => {
    const field = page.getByRole('combobox').first();
    await field.fill('dean');
    await expect(option).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(option).toBeHidden();
    await expect(field).toHaveValue('dean');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
  });

  await test.step('a search without a match says so', async () => {
    await page.getByRole('combobox').first().fill('astronaut');
    await expect(page.getByText('No role matches “astronaut”.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  await test.step('on a phone the search opens under the header and closes behind the choice', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Find a role' }).click();
    const search = page.locator('#find-role');
    await expect(search.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('principal');
    await search.getByRole('option', { name: /^Principal/ }).click();
    await expect(page).toHaveURL('/roles/principal');
    await expect(search.getByRole('combobox')).toBeHidden();
  });
});

test('what is typed into the search before it answers is not lost', async ({ page }) => {
  let answer = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let held = 0;
  await page.route('**/FindRole-*.js', async (route) => {
    held++;
    await mayAnswer;
    await route.continue();
  });
  await open(page, '/about');
  await page.keyboard.press('/');
  await page.keyboard.type('director of distance educ');
  await expect.poll(() => held, 'the search’s own file').toBe(1);
  await expect(page.getByRole('option')).toHaveCount(0);
  answer();
  await expect(page.getByRole('option').first()).toContainText('also called Director of Distance Education');
  await expect(page.getByRole('combobox').first()).toHaveValue('director of distance educ');
});

test('the shortcut can be turned off, and stays off', async ({ page }) => {
  await open(page, '/about');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('Press / to find a role').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox').first()).not.toBeFocused();
});

test('the chosen theme is there before the first paint, and again after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('Dark').check();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe('rgb(11, 18, 29)');
  await page.goto('/roles', { waitUntil: 'commit' });
  await page.locator('body').waitFor();
  expect(await paper()).toBe('rgb(11, 18, 29)');
});

test('filters narrow the list, stand in the address and come back with it', async ({ page }) => {
  await open(page, '/roles');
  await page.getByLabel('Line').selectOption({ label: 'School Leadership' });
  await page.getByLabel('Zone').selectOption({ label: 'Director' });
  await expect(page).toHaveURL('/roles?line=school-leadership&zone=director');
  await expect(page.getByRole('status').filter({ hasText: `of ${shipped.roles.size} roles` })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Classroom Teacher' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Line')).toHaveValue('school-leadership');
  await expect(page.getByRole('link', { name: 'Principal', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Principal', exact: true }).click();
  await page.goBack();
  await expect(page).toHaveURL('/roles?line=school-leadership&zone=director');
  await expect(page.getByLabel('Zone')).toHaveValue('director');
});

test('ordered by pay, the table begins with the highest median', async ({ page }) => {
  await open(page, '/roles?sort=pay&view=table');
  const medians = await page.locator('tbody td:nth-of-type(4)').allInnerTexts();
  const figures = medians.map((text) => Number(text.replace(/\D/g, '')));
  expect(figures.length).toBeGreaterThanOrEqual(36);
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
});

test('three choices that no role fits offer a way back', async ({ page }) => {
  await open(page, '/roles?line=beyond-campus&zone=entry&employer=school');
  await expect(page.getByText('No role fits all three choices.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all roles' }).click();
  await expect(page).toHaveURL('/roles');
});

test('an unknown id shows the nearest names and a way on', async ({ page }) => {
  const response = await page.goto('/roles/director-online-learning');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No role has this address');
  await page.getByRole('link', { name: 'Director of Online Learning', exact: true }).click();
  await expect(page).toHaveURL('/roles/director-of-online-learning');
});

test('the skip link leads past the header', async ({ page }) => {
  await open(page, '/roles/dean');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inside).toBe(true);
});

test('going back returns to the place that was left', async ({ page }) => {
  await open(page, '/roles');
  const link = page.getByRole('link', { name: 'Superintendent', exact: true });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Superintendent');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${shipped.roles.size} roles`);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 200);
});

test('a page whose words cannot be fetched says so and leaves the shell working', async ({
  page,
  faults,
}) => {
  faults.allow(/net::ERR_FAILED/, /^TypeError: Failed to fetch/);
  await open(page, '/roles');
  await page.route('**/catalog/*/roles/dean.json', (route) => route.abort());
  await page.getByRole('link', { name: 'Dean', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page did not open');
  await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Skills' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${shipped.skills.size} skills`);
});

test('who arrives at a page that is still waiting goes on at its heading', async ({ page }) => {
  await startWith(page, storedPlan());
  await open(page, '/about');
  for (const [place, heading] of [
    ['Plan', /^Your plan: /],
    ['Advise', 'Your caseload'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: place }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
  await expect(page.getByRole('button', { name: 'Add people' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
