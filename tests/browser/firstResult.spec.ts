// A new user reaches a first result from the first page, with twelve answers: so few keys and pages that a person needs
// minutes for it.
import { expect, type Locator, type Page } from '@playwright/test';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { shipped } from '../map/shippedCatalog.ts';
import { open } from './pages.ts';
import { test } from './test.ts';

const answersWanted = 12;
const goal = 'director-of-online-learning';
/** With a goal only what it asks for is asked. */
const asked = shipped.roles.get(goal as RoleId)?.requirements.length;
test.describe.configure({ timeout: 300_000 });

/** How many screens came after another in this page. */
function countScreens(page: Page): () => number {
  let screens = 0;
  page.on('framenavigated', () => screens++);
  return () => screens;
}

test('by keyboard alone', async ({ page }) => {
  let keys = 0;
  const press = (key: string) => {
    keys++;
    return page.keyboard.press(key);
  };
  const screens = countScreens(page);
  await open(page, '/');
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 40; i++) {
      await press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text)) return;
    }
    throw new Error(`no ${name} in reach of Tab`);
  };
  await tabTo(/^Assess$/);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(/^Start with the first question$/);
  await press('Enter');

  for (let answered = 0; answered < answersWanted; answered++) {
    await expect(page.getByText(`Question ${answered + 1} of ${shipped.skills.size}`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await press('Tab');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await press(String((answered % 4) + 1));
    const question = page.url();
    await press('Enter');
    // None of the claimed level's statements is ticked: those of the level below are shown once, and it goes on.
    const answer = await page.waitForFunction(
      (before) => (location.href !== before ? 'next' : document.querySelector('[data-below]') && 'below'),
      question,
    );
    if ((await answer.jsonValue()) === 'below') await press('Enter');
    await expect(page).not.toHaveURL(question);
  }
  await tabTo(/^See results$/);
  await press('Enter');
  await expect(page).toHaveURL('/results');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('12 answers').first()).toBeVisible();
  expect(keys, 'keys pressed').toBeLessThanOrEqual(80);
  expect(screens(), 'screens seen').toBe(answersWanted + 4);
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('twelve answers and a result', async ({ page }) => {
    let taps = 0;
    const tap = (target: Locator) => {
      taps++;
      return target.tap();
    };
    const screens = countScreens(page);
    await open(page, '/');
    await tap(page.getByRole('navigation').getByRole('link', { name: 'Assess' }).last());
    await page.getByLabel('Add a goal').selectOption(goal);
    await tap(page.getByRole('button', { name: 'Add', exact: true }));
    await tap(page.getByRole('link', { name: 'Start with the first question' }).first());
    for (let answered = 0; answered < answersWanted; answered++) {
      await expect(page.getByText(`Question ${answered + 1} of ${asked}`)).toBeVisible();
      await tap(page.getByRole('radio').nth(answered % 4));
      const next = page.getByRole('button', { name: 'Next skill' });
      const question = page.url();
      const statement = page.getByRole('checkbox').first();
      if ((await statement.count()) > 0) await tap(statement);
      await tap(next);
      await expect(page).not.toHaveURL(question);
    }
    await tap(page.getByRole('link', { name: 'See results' }));
    await expect(page).toHaveURL('/results');
    await expect(page.getByText('12 answers').first()).toBeVisible();
    expect(taps, 'taps').toBeLessThanOrEqual(50);
    expect(screens(), 'screens seen').toBe(answersWanted + 4);
  });
});
