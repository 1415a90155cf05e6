import { expect, type Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll, open } from './pages.ts';
import { startWith, storedDocument } from './person.ts';
import { test } from './test.ts';

const manager = 'manager-of-e-learning';
const director = 'director-of-online-learning';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const columns = (page: Page) =>
  page.getByRole('list', { name: 'Roles compared' }).getByRole('heading', { level: 2 });

/** By keyboard alone: the field has focus, its first letters choose, the button next to it adds. */
async function addByKeyboard(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: /^(First|Add a) role$/ });
  await field.focus();
  await page.keyboard.type(name);
  await expect(field.locator('option:checked')).toHaveText(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('three roles are chosen by keyboard, stand in the address, survive a reload and go back one by one', async ({
  page,
}) => {
  await open(page, '/compare');
  await addByKeyboard(page, 'Manager of E-Learning');
  await expect(page).toHaveURL(`/compare?roles=${manager}`);
  await addByKeyboard(page, 'Director of Online Learning');
  await expect(heading(page)).toHaveText('Compare two roles');
  await expect(heading(page)).toBeFocused();
  await addByKeyboard(page, 'Superintendent');
  await expect(page).toHaveURL(`/compare?roles=${manager},${director},superintendent`);

  await page.reload();
  await expect(heading(page)).toHaveText('Compare three roles');
  await expect(columns(page)).toHaveText([
    'Manager of E-Learning',
    'Director of Online Learning',
    'Superintendent',
  ]);
  await expect(page.getByRole('row', { name: /^What varies/ })).toContainText('vice provost');

  await page.goBack();
  await expect(columns(page)).toHaveCount(2);
  await page.goForward();
  await page.getByRole('button', { name: 'Move left Superintendent' }).press('Enter');
  await expect(page).toHaveURL(`/compare?roles=${manager},superintendent,${director}`);
  await page.getByRole('button', { name: 'Remove Manager of E-Learning' }).press('Enter');
  await expect(page).toHaveURL(`/compare?roles=superintendent,${director}`);
  await expect(columns(page)).toHaveText(['Superintendent', 'Director of Online Learning']);
  await expect(heading(page)).toBeFocused();
});

test('before it answers the field takes no choice that would be lost', async ({ page }) => {
  let answer = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let held = 0;
  await page.route('**/comparePage-*.js', async (route) => {
    held++;
    await mayAnswer;
    await route.continue();
  });
  await page.goto('/compare');
  const field = page.getByRole('combobox', { name: 'First role' });
  await expect.poll(() => held, 'the page’s own file').toBe(1);
  await expect(field).toBeDisabled();
  answer();
  await expect(field).toBeEnabled();
});

test('a role page leads to a comparison that begins with it', async ({ page }) => {
  await open(page, '/roles/dean');
  await page.getByRole('link', { name: 'Compare with other roles' }).click();
  await expect(page).toHaveURL('/compare?roles=dean');
  await expect(heading(page)).toHaveText('Compare roles');
  await page.getByRole('link', { name: 'Chief Academic Officer', exact: true }).click();
  await expect(columns(page)).toHaveText(['Dean', 'Chief Academic Officer']);
  await expect(heading(page)).toBeFocused();
});

test('a damaged address names what it does not know and shows the rest', async ({ page }) => {
  await open(page, `/compare?roles=dean,no-such-role,,dean,%E0%A4%A,${director}&roles&x=<b>`);
  await expect(page.getByText('No role has the id “no-such-role”. It is left out.')).toBeVisible();
  await expect(columns(page)).toHaveText(['Dean', 'Director of Online Learning']);
  await open(page, `/compare?roles=dean,${director},${manager},principal,superintendent`);
  await expect(page.getByText(/the first four are shown\. Left out: Superintendent\./)).toBeVisible();
  await expect(columns(page)).toHaveCount(4);
});

test('a text that cannot be fetched leaves the rest of the comparison', async ({ page, faults }) => {
  faults.allow(/net::ERR_FAILED/);
  await page.route('**/roles/dean.json', (route) => route.abort());
  await open(page, `/compare?roles=dean,${director}`);
  const varies = page.getByRole('row', { name: /^What varies/ });
  await expect(varies).toContainText('vice provost');
  await expect(varies).toContainText('This text could not be loaded.');
  await page.unroute('**/roles/dean.json');
  await varies.getByRole('button', { name: 'Try again' }).click();
  await expect(varies.getByRole('button')).toHaveCount(0);
});

test('with answers, axe finds nothing and two roles fit any width, four at the widths where they wrap', async ({
  page,
}) => {
  await startWith(page, storedDocument());
  await open(page, `/compare?roles=${manager},${director}`);
  await expect(page.getByText(/^\d+% ready$/)).toHaveCount(2);
  await expect(page.getByText('Missing').first()).toBeVisible();
  await expectNoSidewaysScroll(page, 'two roles');
  await expectNoAxeFindings(page, 'two roles');

  await open(page, `/compare?roles=${manager},${director},dean,principal`);
  await expect(page.getByText(/^\d+% ready$/)).toHaveCount(4);
  await expectNoSidewaysScroll(page, 'four roles', [901, 1100]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it is for, that choosing needs one, and leads to the roles', async ({ page }) => {
    await page.goto('/compare');
    await expect(heading(page)).toHaveText('Compare roles');
    await expect(page.getByText(/Choosing needs JavaScript/)).toBeVisible();
    await page.getByRole('link', { name: 'All roles' }).click();
    await expect(page).toHaveURL('/roles');
  });
});
