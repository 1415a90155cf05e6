// A new user reaches a first result from the first page, with twelve answers, in under four minutes.
import { expect } from '@playwright/test';
import { open } from './pages.ts';
import { test } from './test.ts';

const answersWanted = 12;
const fourMinutes = 4 * 60 * 1000;
test.describe.configure({ timeout: fourMinutes + 60_000 });

test('by keyboard alone', async ({ page }) => {
  const began = Date.now();
  await open(page, '/');
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text)) return;
    }
    throw new Error(`no ${name} in reach of Tab`);
  };
  await tabTo(/^Assess$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(/^Start with the first question$/);
  await page.keyboard.press('Enter');

  for (let answered = 0; answered < answersWanted; answered++) {
    await expect(page.getByText(`Question ${answered + 1} of 34`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press(String((answered % 4) + 1));
    const question = page.url();
    await page.keyboard.press('Enter');
    // None of the claimed level's statements is ticked: those of the level below are shown once, and it goes on.
    const answer = await page.waitForFunction(
      (before) => (location.href !== before ? 'next' : document.querySelector('[data-below]') && 'below'),
      question,
    );
    if ((await answer.jsonValue()) === 'below') await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(question);
  }
  await tabTo(/^See results$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/results');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('12 answers').first()).toBeVisible();
  expect(Date.now() - began).toBeLessThan(fourMinutes);
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('twelve answers and a result', async ({ page }) => {
    const began = Date.now();
    await open(page, '/');
    await page.getByRole('navigation').getByRole('link', { name: 'Assess' }).last().tap();
    await page.getByLabel('Add a goal').selectOption('director-of-online-learning');
    await page.getByRole('button', { name: 'Add', exact: true }).tap();
    await page.getByRole('link', { name: 'Start with the first question' }).first().tap();
    for (let answered = 0; answered < answersWanted; answered++) {
      await expect(page.getByText(`Question ${answered + 1} of 14`)).toBeVisible();
      await page
        .getByRole('radio')
        .nth(answered % 4)
        .tap();
      const next = page.getByRole('button', { name: 'Next skill' });
      const question = page.url();
      const statement = page.getByRole('checkbox').first();
      if ((await statement.count()) > 0) await statement.tap();
      await next.tap();
      await expect(page).not.toHaveURL(question);
    }
    await page.getByRole('link', { name: 'See results' }).tap();
    await expect(page).toHaveURL('/results');
    await expect(page.getByText('12 answers').first()).toBeVisible();
    expect(Date.now() - began).toBeLessThan(fourMinutes);
  });
});
