// What happens around an act: where focus goes when its button goes away, what a key answers, what a move leaves alone.
import { expect, type Page } from '@playwright/test';
import { open } from './pages.ts';
import { startWith, storedDocument, storedPlan } from './person.ts';
import { test } from './test.ts';

const panel = (page: Page) => page.getByRole('complementary');
const station = (page: Page, name: RegExp) => page.locator('svg[data-map]').getByRole('link', { name });
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in' });

async function openMap(page: Page, address: string): Promise<void> {
  await open(page, address);
  await zoomIn(page).waitFor();
}

test.describe('on the map', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a zoom still on its way when the reader goes on does not take them back', async ({ page }) => {
    await openMap(page, '/');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
      document.querySelector<HTMLElement>('header a[href="/about"]')?.click();
    });
    await expect(page.getByRole('heading', { level: 1, name: 'How this is made' })).toBeVisible();
    // Longer than the zoom takes.
    await page.waitForTimeout(500);
    await expect(page).toHaveURL('/about');
  });

  test('a click that moves nothing leaves the address and the next page alone', async ({ page }) => {
    // The next page's code is on its way until it is let through.
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/\/assets\/rolesPage-/, async (route) => {
      await held;
      await route.continue();
    });
    await openMap(page, '/?view=map');
    await page.getByRole('navigation').getByRole('link', { name: 'Roles' }).first().click();
    await page.locator('svg[data-map]').click({ position: { x: 8, y: 8 } });
    letThrough();
    await expect(page.getByRole('heading', { level: 1, name: 'Roles' })).toBeVisible();
    await expect(page).toHaveURL('/roles');
  });

  test('a map larger than its frame is moved by button, and another layout begins unzoomed', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, '/');
    const right = page.getByRole('button', { name: 'Show what is further right' });
    await expect(right).toHaveCount(0);
    await zoomIn(page).click();
    const cornerOf = (zoom: string | null) => (zoom ?? '').split(',').slice(1).map(Number);
    const corner = () => cornerOf(new URL(page.url()).searchParams.get('zoom'));
    await expect(right).toBeVisible();
    const [x = Number.NaN, y = Number.NaN] = corner();
    await right.click();
    await expect.poll(() => (corner()[0] ?? 0) - x).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Show what is further up' }).click();
    await expect.poll(() => y - (corner()[1] ?? 0)).toBeGreaterThan(20);
    await station(page, /^Dean,/).focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('button', { name: 'Show only what is around it' }).click();
    await expect(page).toHaveURL(/around=dean/);
    expect(new URL(page.url()).searchParams.get('zoom')).toBeNull();
  });

  test('two lines hidden in one breath are both hidden', async ({ page }) => {
    await openMap(page, '/');
    await page.evaluate(() => {
      for (const button of [...document.querySelectorAll<HTMLElement>('button[aria-pressed]')].slice(0, 2))
        button.click();
    });
    await expect(page.locator('button[aria-pressed=false]')).toHaveCount(2);
  });

  test('a panel that closes hands focus to its station in the list', async ({ page }) => {
    await open(page, '/?view=list');
    const dean = page.locator('[data-role=dean]');
    await dean.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dean).toBeFocused();
  });

  test('Escape closes what is open on top, and the panel only with the next', async ({ page }) => {
    await openMap(page, '/?role=dean');
    await page.getByRole('button', { name: 'Filter and save' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Employer')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Employer')).toBeHidden();
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  });

  test('a role taken out of the comparison hands focus to the next, the last to the heading', async ({
    page,
  }) => {
    await openMap(page, '/?compare=dean,principal');
    await page.getByRole('button', { name: 'Remove Dean' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove Principal' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('back from the surroundings of a role, focus is on its station', async ({ page }) => {
    await openMap(page, '/?around=dean');
    const whole = page.getByRole('button', { name: 'Show the whole map' });
    await whole.focus();
    await page.keyboard.press('Enter');
    await expect(whole).toHaveCount(0);
    await expect(page.locator('svg[data-map] [data-role=dean]')).toBeFocused();
  });
});

test('fields that cannot answer yet cannot be used', async ({ page }) => {
  for (const address of ['/', '/roles']) {
    await page.route(/\/assets\/index-[^/]*\.js$/, () => {});
    await page.goto(address);
    await page.locator('html.scripted').waitFor();
    const fields = page.locator('main select:visible');
    await expect(fields.first()).toBeVisible();
    expect(await fields.evaluateAll((all) => all.filter((one) => !one.matches(':disabled')).length)).toBe(0);
    await page.unroute(/\/assets\/index-[^/]*\.js$/);
    await open(page, address);
    await expect(fields.first()).toBeEnabled();
  }
});

test('a link to a part of another page arrives at that part', async ({ page }) => {
  await startWith(page, storedPlan());
  await open(page, '/plan');
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await page.locator('a[href$="#people"]').first().click();
  const people = page.locator('#people');
  await expect(people).toBeInViewport();
  expect(await people.evaluate((element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(120);
});

test('a link to something shared begins at its top', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/about');
  await page.evaluate(() => {
    scrollTo(0, 600);
    const link = document.querySelector<HTMLAnchorElement>('header a[href="/roles"]');
    history.replaceState(null, '', '/about#nothing');
    link?.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Roles' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test.describe('the search', () => {
  test('its marked option is always in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 480 });
    await open(page, '/about');
    const field = page.getByRole('banner').getByRole('combobox');
    await field.fill('director');
    await expect(page.getByRole('option').first()).toBeVisible();
    // Another font makes other heights.
    await page.waitForFunction(() =>
      [...document.fonts].some(({ family, status }) => /Variable/.test(family) && status === 'loaded'),
    );
    await page.keyboard.press('ArrowUp');
    const last = page.getByRole('option', { selected: true });
    await expect(last).toBeInViewport({ ratio: 0.9 });
    const list = await page.getByRole('listbox').boundingBox();
    const option = await last.boundingBox();
    expect((option?.y ?? 0) + (option?.height ?? 0)).toBeLessThanOrEqual(
      (list?.y ?? 0) + (list?.height ?? 0) + 1,
    );
  });

  test('the slash opens it where the header has no room for its field', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await open(page, '/about');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
  });
});
