// The map by keyboard, by address, by pointer and as a list; and what a screen reader is given.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { shipped } from '../map/shippedCatalog.ts';
import { axeFindings, open, showIn } from './pages.ts';
import { startWith, storedDocument, storedKey } from './person.ts';
import { test } from './test.ts';

/** The map answers once its own code has come, after the page. */
async function openMap(page: Page, address = '/'): Promise<void> {
  await open(page, address);
  // On a phone the upright form answers: one of its stations is a stop of the Tab key, the others are none any more.
  const isPhone = (page.viewportSize()?.width ?? 0) < 761;
  const sign = isPhone ? 'a[data-role][tabindex="-1"]:visible' : '[aria-label="Zoom in"]';
  await page.locator(sign).first().waitFor({ state: 'attached' });
}

const station = (page: Page, name: string | RegExp) =>
  page.locator('svg[data-map]').getByRole('link', { name });
/** Its ring: the middle of ring and name together may lie beside both. */
const ringOf = (page: Page, name: RegExp) => station(page, name).locator('path').first();
const panel = (page: Page) => page.getByRole('complementary');

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('by keyboard alone a station is reached, opened, made a goal, and left again', async ({ page }) => {
    await openMap(page);
    // The map is one stop of the Tab key.
    await page.getByLabel('Where to?').focus();
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-role'));
    expect(first).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg[data-map]'))).toBeNull();
    await page.keyboard.press('Shift+Tab');

    // Arrows lead along the line of learning design to the director.
    await station(page, /^Instructional Designer,/).focus();
    for (let steps = 0; steps < 12; steps++) {
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      if (name.startsWith('Director of Online Learning,')) break;
      await page.keyboard.press('ArrowRight');
    }
    await expect(station(page, /^Director of Online Learning,/)).toBeFocused();
    const neighbors = /^Arrive from .*Go on to .*Chief Online Learning Officer/;
    await expect(page.getByRole('status').filter({ hasText: neighbors }), 'announced politely').toHaveCount(
      1,
    );

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?role=director-of-online-learning');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
    const setGoal = panel(page).getByRole('button', { name: 'Set as goal' });
    await setGoal.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('button', { name: 'Remove goal' })).toBeVisible();
    await expect(station(page, /^Director of Online Learning,.* goal/)).toBeVisible();
    expect(await page.evaluate((key) => localStorage.getItem(key), storedKey)).toContain(
      'director-of-online-learning',
    );

    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
    await expect(station(page, /^Director of Online Learning,/)).toBeFocused();
  });

  test('what is chosen, filtered and compared stands in the address, and a link reopens it', async ({
    page,
  }) => {
    await openMap(page);
    await ringOf(page, /^Dean, /).click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Dean');
    await panel(page).getByRole('button', { name: 'Compare' }).click();
    await ringOf(page, /^Associate Dean,/).click();
    await panel(page).getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Beyond Campus' }).click();
    const address = page.url();
    expect(address).toContain('role=associate-dean');
    expect(address).toContain('compare=dean');

    await openMap(page, address);
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Associate Dean');
    await expect(page.getByRole('button', { name: 'Beyond Campus' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    // What is filtered out steps back and is no stop.
    await expect(station(page, /^Corporate Trainer,/)).toHaveAttribute('tabindex', '-1');
    await page.getByRole('link', { name: 'Compare two roles' }).click();
    await expect(page).toHaveURL('/compare?roles=dean,associate-dean');
    await page.goBack();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Associate Dean');
  });

  test('Back closes the panel; where you are and where to are kept like answers, and Home goes there; an unknown role is named', async ({
    page,
  }) => {
    await openMap(page);
    await ringOf(page, /^Principal,/).click();
    await expect(panel(page)).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(page).toHaveURL('/');

    await page.getByLabel('Where are you now?').selectOption('classroom-teacher');
    await page.getByLabel('Where to?').selectOption('superintendent');
    await expect(station(page, /^Classroom Teacher,.*you are here/)).toBeVisible();
    await expect(station(page, /^Superintendent,.*goal/)).toBeVisible();
    expect(page.url(), 'what is kept is not in the address').not.toContain('teacher');
    await page.reload();
    await expect(page.getByLabel('Where are you now?')).toHaveValue('classroom-teacher');
    await expect(page.getByLabel('Where to?')).toHaveValue('superintendent');
    await expect(station(page, /^Classroom Teacher,.*you are here/)).toBeVisible();
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    await station(page, /^Superintendent,/).focus();
    await page.keyboard.press('Home');
    await expect(station(page, /^Classroom Teacher,/)).toBeFocused();

    await openMap(page, '/?role=no-such-role&lines=nothing&zoom=x');
    await expect(page.getByText('“no-such-role”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Learning Design' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('buttons and keys zoom, and the address remembers how', async ({ page }) => {
    await startWith(page, storedDocument());
    await openMap(page);
    const group = page.locator('svg[data-map] > g');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Zoom in');
    await expect(group).toHaveAttribute('transform', /scale\(1\.5\)/);
    await expect(page).toHaveURL(/zoom=1\.5/);
    await page.reload();
    await expect(group).toHaveAttribute('transform', /scale\(1\.5\)/);
    await station(page, /^Dean,/).focus();
    await page.keyboard.press('0');
    await expect(group).toHaveAttribute('transform', /scale\(1\)/);
    await expect(page).toHaveURL('/');

    await press('Zoom in');
    // A press on the way goes on from where the map is by then.
    await expect(group).toHaveAttribute('transform', /scale\(1\.5\)/);
    await press('Zoom in');
    await expect(group).toHaveAttribute('transform', /scale\(2\.25\)/);
    await press('Zoom out');
    await expect(group).toHaveAttribute('transform', /scale\(1\.5\)/);
    await press('Center on you');
    /** How far the middle of your station lies from the middle of the map, in pixels. */
    const apart = async () => {
      const you = await ringOf(page, /^Instructional Designer,.*you are here/).boundingBox();
      const map = await page.locator('svg[data-map]').boundingBox();
      if (you === null || map === null) return Number.NaN;
      const across = you.x + you.width / 2 - map.x - map.width / 2;
      return Math.hypot(across, you.y + you.height / 2 - map.y - map.height / 2);
    };
    await expect.poll(apart).toBeLessThan(100);
    await press('Fit the whole map');
    await expect(group).toHaveAttribute('transform', /scale\(1\)/);
    await expect(page).toHaveURL('/');
    expect(await apart(), 'far from the middle of the whole map').toBeGreaterThan(100);
  });

  test('the wheel scrolls the page, and zooms with Ctrl', async ({ page }) => {
    await openMap(page);
    await page.locator('svg[data-map]').hover();
    await page.mouse.wheel(0, 100);
    await expect(page.getByText('to zoom with the wheel')).toBeVisible();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect(page.locator('svg[data-map] > g')).toHaveAttribute('transform', /scale\([1-9]/);
  });

  test('the list has the same stations, and is remembered', async ({ page }) => {
    await startWith(page, storedDocument());
    await openMap(page);
    const onMap = await page.locator('svg[data-map] [data-role]').count();
    await page.getByRole('button', { name: 'View as list' }).click();
    const list = page.getByRole('heading', { name: 'All stations' }).locator('..');
    await expect(list.locator('section > ul > li')).toHaveCount(onMap);
    await expect(list).toContainText('You are here');
    await open(page, '/');
    await expect(page.getByRole('heading', { name: 'All stations' })).toBeVisible();
    await page.getByRole('button', { name: 'View as map' }).click();
    await expect(page.locator('svg[data-map]')).toBeVisible();
  });

  test('what lies around a role can be shown alone, and the whole map again', async ({ page }) => {
    await openMap(page, '/?role=superintendent');
    await panel(page).getByRole('button', { name: 'Show only what is around it' }).click();
    await expect(page).toHaveURL(/around=superintendent/);
    await expect(station(page, /^Corporate Trainer,/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the whole map' }).first().click();
    await expect(station(page, /^Corporate Trainer,/)).toBeVisible();
  });

  test('stations travel into their surroundings, and jump there with reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, '/?role=superintendent');
    // Counted as they start: they are over before one could look.
    await page.evaluate(() => {
      const counted = Object.assign(window, { travelled: 0 });
      const animate = Element.prototype.animate;
      Element.prototype.animate = function (this: Element, ...rest: Parameters<Element['animate']>) {
        if (this.matches('a[data-role]')) counted.travelled++;
        return animate.apply(this, rest);
      };
    });
    for (const [motion, travels] of [
      ['reduce', false],
      ['no-preference', true],
    ] as const) {
      await page.emulateMedia({ reducedMotion: motion });
      await panel(page).getByRole('button', { name: 'Show only what is around it' }).click();
      await expect(station(page, /^Corporate Trainer,/)).toHaveCount(0);
      const travelled = await page.evaluate(() => (window as unknown as { travelled: number }).travelled);
      expect(travelled > 0, motion).toBe(travels);
      await page.getByRole('button', { name: 'Show the whole map' }).first().click();
      await expect(station(page, /^Corporate Trainer,/)).toBeVisible();
    }
  });

  test('a screen reader is given zone, role, lines and readiness', async ({ page }) => {
    await startWith(page, storedDocument());
    await openMap(page);
    await expect(station(page, /^Dean,.*ready/)).toBeVisible();
    await expect(page.locator('svg[data-map]')).toMatchAriaSnapshot(`
      - group "Map of roles. Arrow keys lead from station to station, Enter opens one.":
        - group "Entry, 0 to 3 years":
          - link /Corporate Trainer, Entry zone, line B, \\d+% ready, give or take \\d+, stretch/
        - group "Director, 8 to 15 years":
          - link /Director of Online Learning, Director zone, lines T, D, P and L, goal, \\d+% ready, give or take \\d+, build/
        - group "Executive, 12\\+ years":
          - link /Dean, Executive zone, line L, \\d+% ready/
    `);
  });

  test('the map saves as a picture that carries its font and no page', async ({ page }) => {
    await startWith(page, storedDocument());
    await openMap(page);
    await page.getByRole('button', { name: 'Filter and save' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^wayline-map-\d{4}-\d\d-\d\d\.svg$/);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('data:font/woff2;base64,');
    expect(svg).toContain('You are here');
    expect(svg).not.toMatch(/foreignObject|var\(--|class=|<a[ >]|href=/);
    // It draws by itself: a browser opens it as a picture.
    await page.goto('about:blank');
    await page.setContent('<img>');
    const width = await page.evaluate(async (source) => {
      const image = document.querySelector('img');
      if (image === null) return 0;
      image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await image.decode();
      return image.naturalWidth;
    }, svg);
    expect(width).toBe(1072);
  });

  for (const shown of [
    { 'the panel of a role': '/?role=director-of-online-learning', 'its surroundings': '/?around=dean' },
    {
      'filters and two roles to compare': '/?lines=learning-design&zone=manager&compare=dean,principal',
      'the list': '/?view=list&role=dean',
    },
  ])
    test(`axe finds nothing with ${Object.keys(shown).join(', nor with ')}, in any theme`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await startWith(page, storedDocument());
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const [what, address] of Object.entries(shown))
        await test.step(what, async () => {
          await page.emulateMedia({ forcedColors: null });
          await open(page, address);
          await expect(page.getByText(/\d+% ready|more answer|\d+%/).first()).toBeVisible();
          for (const colorScheme of ['light', 'dark'] as const) {
            await showIn(page, colorScheme);
            expect.soft(await axeFindings(page), `${what}, ${colorScheme}`).toEqual([]);
          }
          await page.emulateMedia({ forcedColors: 'active' });
          expect.soft(await axeFindings(page), `${what}, forced colors`).toEqual([]);
        });
    });

  test('each station is 44 px to hit at the usual zoom, wide and upright', async ({ page }) => {
    await openMap(page);
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const sizes = await page.locator('a[data-role]:visible').evaluateAll((all) =>
        all.map((each) => {
          // The transparent part that takes the pointer, not the ring.
          const { width, height } = (each.querySelector('rect') ?? each).getBoundingClientRect();
          return { role: each.getAttribute('data-role'), size: Math.min(width, height) };
        }),
      );
      expect(sizes, `${width} px`).toHaveLength(shipped.roles.size);
      expect
        .soft(
          sizes.filter(({ size }) => size < 43.5),
          `${width} px`,
        )
        .toEqual([]);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens the sheet, with the way to the role', async ({ page }) => {
    await openMap(page);
    await page
      .getByRole('link', { name: /^Faculty Developer,/ })
      .and(page.locator(':visible'))
      .tap();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Faculty Developer');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await panel(page).getByRole('link', { name: 'Open role' }).tap();
    await expect(page).toHaveURL('/roles/faculty-developer');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is there, and its stations are links', async ({ page }) => {
    await page.goto('/');
    await ringOf(page, /^Principal,/).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Principal');
  });
});
