// What axe cannot judge: the words a screen reader is given, the keyboard's way, and text that somebody has set larger.
import { expect, type Page } from '@playwright/test';
import { add, follow, linkOf } from './links.ts';
import { axeFindings, open } from './pages.ts';
import { startWith, storedPlan } from './person.ts';
import { test } from './test.ts';

/** Screens of somebody who has answered, planned and advises; each is reached and waited for. */
const screens = {
  map: async (page: Page) => {
    await reach(page, '/');
    await page.getByText(/^Based on \d+ answers/).waitFor();
    await mapAnswers(page);
  },
  list: async (page: Page) => {
    await reach(page, '/?view=list');
    await page
      .getByText(/^\d+% ready/)
      .first()
      .waitFor();
  },
  assess: async (page: Page) => {
    await reach(page, '/assess');
    await page.getByText(/^Saved in this browser/).waitFor();
  },
  question: async (page: Page) => {
    await reach(page, '/assess/change-management');
    await page.getByRole('link', { name: 'See results' }).first().waitFor();
  },
  results: async (page: Page) => {
    await reach(page, '/results');
    await page.getByRole('table').first().waitFor();
  },
  plan: async (page: Page) => {
    await reach(page, '/plan');
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  },
  share: async (page: Page) => {
    await reach(page, '/share');
    await page.getByRole('textbox', { name: 'The link', exact: true }).waitFor();
  },
  shared: async (page: Page) => {
    await startWith(page, storedPlan());
    await follow(page, linkOf('Ines'));
    await page.getByRole('button', { name: 'Make this mine' }).waitFor();
    await page.waitForLoadState('networkidle');
  },
  advise: async (page: Page) => {
    await startWith(page, storedPlan());
    await add(page, linkOf('Ines'));
    await page.getByRole('button', { name: 'Add to caseload' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('table').waitFor();
    await page.waitForLoadState('networkidle');
  },
} as const;

type Screen = keyof typeof screens;

/** On a phone the upright form answers: one of its stations is a stop of the Tab key, the others are none any more. */
async function mapAnswers(page: Page): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 761;
  const sign = isPhone ? 'a[data-role][tabindex="-1"]:visible' : '[aria-label="Zoom in"]:visible';
  await page.locator(sign).first().waitFor();
}

async function reach(page: Page, path: string): Promise<void> {
  await startWith(page, storedPlan());
  await open(page, path);
  await page.waitForLoadState('networkidle');
}

const every = Object.keys(screens) as readonly Screen[];

type Spoken = { readonly role: string; readonly name: string; readonly level: number };

/** What the browser itself hands to a screen reader, in order. */
async function spoken(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? '',
      name: (name?.value ?? '').trim(),
      level: properties.find((property) => property.name === 'level')?.value.value ?? 0,
    }));
}

const needName =
  /^(button|link|textbox|searchbox|combobox|listbox|checkbox|radio|spinbutton|slider|switch|Date|DateTime|img|image|heading|table|region|dialog|navigation|radiogroup|DisclosureTriangle)$/;

async function expectNames(page: Page, where: string): Promise<void> {
  const nodes = await spoken(page);
  const unnamed = nodes.filter(({ role, name }) => needName.test(role) && name === '');
  expect.soft(unnamed, `${where}: controls, headings and tables without a name`).toEqual([]);
  const levels = nodes.filter(({ role }) => role === 'heading').map(({ level }) => level);
  expect
    .soft(
      levels.filter((level) => level === 1),
      `${where}: headings of level 1`,
    )
    .toEqual([1]);
  const skips = levels.filter((level, i) => level > (levels[i - 1] ?? level) + 1);
  expect.soft(skips, `${where}: levels of headings left out, of ${levels.join(' ')}`).toEqual([]);
}

/** Where focus is, as somebody who looks would find it. */
async function focusNow(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const what = `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`;
    const target = element instanceof SVGElement ? (element.querySelector('path') ?? element) : element;
    const boxes = [...target.getClientRects()];
    let inSight = false;
    for (const { left, top, width, height } of boxes)
      for (const x of [0.1, 0.5, 0.9])
        for (const y of [0.1, 0.5, 0.9]) {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          if (hit === null) continue;
          const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
          if (element.contains(hit) || hit.contains(element) || label?.contains(hit)) inSight = true;
        }
    return { what, inSight, isFirst: element.matches('a[href="#page"]') };
  });
}

/** The Tab key leads through the whole page: never to nothing, and never to what a bar lies over. */
async function expectTabWalk(page: Page, where: string): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const hidden: string[] = [];
  let stops = 0;
  await page.locator('a[href="#page"]').focus();
  for (let last = ''; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    const now = await focusNow(page);
    if (now === null) {
      await page.keyboard.press('Tab');
      const next = await focusNow(page);
      expect.soft(next?.isFirst, `${where}: focus lost after ${last}`).toBe(true);
      break;
    }
    if (now.isFirst) break;
    if (!now.inSight) hidden.push(now.what);
    last = now.what;
  }
  expect.soft(hidden, `${where}: focused, and out of sight`).toEqual([]);
  expect.soft(stops, `${where}: stops of the Tab key`).toBeGreaterThan(10);
  expect.soft(stops, `${where}: stops of the Tab key`).toBeLessThan(400);
}

/** Each of the first stops within the page looks different with focus. */
async function expectFocusSeen(page: Page, where: string): Promise<void> {
  const unseen: string[] = [];
  let stops = 0;
  await page.locator('main').evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  for (; stops < 24; stops++) {
    await page.keyboard.press('Tab');
    const around = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element.closest('main') === null) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      const what = `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`;
      const left = Math.max(0, x - 8);
      const top = Math.max(0, y - 8);
      return {
        what,
        clip: { x: left, y: top, width: width + 16, height: Math.min(height + 16, 900 - top) },
      };
    });
    if (around === null) break;
    const focused = await page.screenshot({ clip: around.clip });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    if (focused.equals(await page.screenshot({ clip: around.clip }))) unseen.push(around.what);
  }
  expect.soft(unseen, `${where}: looks the same with focus`).toEqual([]);
  expect.soft(stops, `${where}: stops looked at`).toBeGreaterThan(2);
}

/** Text that is cut off, that runs out of its control or cell, or that lies over other text. Drawings are not looked at. */
const textFaults = (page: Page) =>
  page.evaluate(() => {
    type Piece = { readonly text: string; readonly rect: DOMRect; readonly floats: boolean };
    const pieces: Piece[] = [];
    const faults = new Set<string>();
    const inside = (rect: DOMRect, box: DOMRect) =>
      rect.left >= box.left - 2 &&
      rect.right <= box.right + 2 &&
      rect.top + rect.height / 4 >= box.top &&
      rect.bottom - rect.height / 4 <= box.bottom;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim().slice(0, 50) ?? '';
      if (parent === null || text === '' || parent.closest('svg, .hidden, option, noscript') !== null)
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      let floats = false;
      for (
        let each: Element | null = parent;
        each !== null && each !== document.body;
        each = each.parentElement
      ) {
        const { overflowX, overflowY, position, display, clipPath } = getComputedStyle(each);
        // For a screen reader alone.
        if (clipPath !== 'none') rects = [];
        const box = each.getBoundingClientRect();
        floats ||= position === 'fixed' || position === 'sticky';
        if (/auto|scroll/.test(overflowX + overflowY)) rects = rects.filter((rect) => inside(rect, box));
        else if (
          display !== 'inline' &&
          (/hidden|clip/.test(overflowX + overflowY) || each.matches('button, .button, summary, td, th'))
        )
          if (!rects.every((rect) => inside(rect, box))) faults.add(`cut or out of its box: ${text}`);
      }
      pieces.push(...rects.map((rect) => ({ text, rect, floats })));
    }
    const settled = pieces.filter(({ floats }) => !floats);
    for (const [i, { text, rect }] of settled.entries())
      for (const other of settled.slice(i + 1)) {
        if (other.text === text) continue;
        // Boxes of lines are higher than their letters: the middle half of each counts.
        const down =
          Math.min(rect.bottom - rect.height / 4, other.rect.bottom - other.rect.height / 4) -
          Math.max(rect.top + rect.height / 4, other.rect.top + other.rect.height / 4);
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        if (down > 1 && across > 2) faults.add(`over each other: ${text} | ${other.text}`);
      }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`${scrollWidth - clientWidth} px of sideways scroll`);
    return [...faults];
  });

/** What WCAG 1.4.12 lets a reader set. An adopted sheet is let through by the site's policy. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** What a finger has to hit: controls, with the labels that answer for them; links within text are as high as its lines. */
const targetsOf = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => element.closest('svg, .hidden') === null)
      .map((element) => {
        const labels =
          element instanceof HTMLInputElement && /checkbox|radio/.test(element.type)
            ? (element.labels ?? [])
            : [];
        const boxes = [element, ...labels].map((each) => each.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        const width = Math.max(...boxes.map((box) => box.right)) - left;
        const height = Math.max(...boxes.map((box) => box.bottom)) - top;
        const what = `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`;
        const isLink = element.localName === 'a' && !element.matches('.button');
        // A bare box to tick in a table has no room for more.
        const isBare = labels.length === 0 && element.matches('[type=checkbox]');
        return { what, isLink, isBare, left, top, width, height };
      });
    const low = all.filter(({ isLink, isBare, height }) => !isLink && !isBare && height < 43.5);
    // WCAG 2.5.8: a smaller one must have a circle of 24 px to itself.
    const crowded = all.filter((one) => {
      if (one.width >= 24 && one.height >= 24) return false;
      const x = one.left + one.width / 2;
      const y = one.top + one.height / 2;
      return all.some((other) => {
        if (other === one) return false;
        const across = Math.max(other.left - x, 0, x - other.left - other.width);
        const down = Math.max(other.top - y, 0, y - other.top - other.height);
        return Math.hypot(across, down) < 12;
      });
    });
    return {
      low: low.map(({ what, height }) => `${what}: ${Math.round(height)} px`),
      crowded: crowded.map(({ what }) => what),
      count: all.length,
    };
  });

async function expectTargets(page: Page, where: string): Promise<void> {
  const { low, crowded, count } = await targetsOf(page);
  expect.soft(low, `${where}: controls lower than 44 px`).toEqual([]);
  expect.soft(crowded, `${where}: targets crowded under 24 px`).toEqual([]);
  expect.soft(count, `${where}: targets`).toBeGreaterThan(5);
}

/** What a screen reader is given of a screen, as far as it is only in this screen. */
const told: Partial<Record<Screen, (page: Page) => Promise<void>>> = {
  // Zone, lines, readiness and where each station leads.
  list: async (page) => {
    const director = page.getByRole('region', { name: /^Director, / });
    await expect(director).toMatchAriaSnapshot(`
      - heading /Director \\d+ to \\d+ years/ [level=3]
      - list:
        - listitem:
          - paragraph:
            - img "Learning Technology": T
            - img "Learning Design": D
            - img "Program Operations": P
            - img "Digital Leadership": L
            - link "Director of Online Learning":
              - /url: /roles/director-of-online-learning
          - paragraph: /\\d+% ready, give or take \\d+ Build/
          - paragraph:
            - text: Go on to
            - link "Chief Online Learning Officer"
    `);
  },
  // How far, its name, five levels in words, what is chosen, what it changed.
  question: async (page) => {
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - paragraph: /Question \\d+ of \\d+, about \\d+ minutes? left/
        - heading "Change management" [level=1]
        - group "Which of these sounds most like the last three years?":
          - radio /^Not yet .+/
          - radio /^Aware .+/
          - radio /^Working .+/
          - radio /^Proficient .+/ [checked]
          - group /^Which of these could you show someone\\? .+/:
            - list:
              - listitem:
                - checkbox /.+/ [checked]
          - radio /^Expert .+/
          - radio /^Not sure .+/
        - link "Back"
        - button "Next skill"
        - complementary "Your map so far":
          - heading "Your map so far" [level=2]
          - img /Small career map. \\d+ of \\d+ roles have a figure so far/
          - heading "What the last answer changed" [level=2]
          - status:
            - heading "How wide is the range?" [level=2]
          - img /Give or take \\d+ points for Director of Online Learning/
    `);
  },
  // The headline, then the ranking, a row a role with its interval in words.
  results: async (page) => {
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading /^Director of Online Learning is .+/ [level=1]
        - paragraph: /^Between \\d+ and \\d+%, from your \\d+ answers/
        - region "Closest roles":
          - heading "Closest roles" [level=2]
          - table "Closest roles":
            - rowgroup:
              - row:
                - columnheader "Rank"
                - columnheader "Role"
                - columnheader "Readiness"
                - columnheader "Share"
                - columnheader "Band"
                - columnheader "Actions"
            - rowgroup:
              - row /Manager of E-Learning Learning Design/:
                - cell /^\\d+$/
                - rowheader /^Manager of E-Learning Learning Design/:
                  - link "Manager of E-Learning"
                  - img "Learning Design": D
                - cell /^\\d+%, between \\d+ and \\d+%$/
                - cell /^\\d+%$/
                - cell /^(Ready|Stretch|Build|Explore)/
                - cell:
                  - button "Why this score? (Manager of E-Learning)"
                  - button "Not for me (Manager of E-Learning)"
    `);
  },
  // The route in order, a step a heading, an entry a box to tick with its dates.
  plan: async (page) => {
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - 'heading "Your plan: Director of Online Learning" [level=1]'
        - list "The route":
          - listitem:
            - link "Instructional Designer"
          - listitem:
            - link "Manager of E-Learning"
          - listitem:
            - link "Director of Online Learning"
        - region "Timeline":
          - heading "Timeline" [level=2]
          - combobox "Years shown"
          - heading "1. To Manager of E-Learning" [level=3]
          - paragraph: /.+ \\d+ to .+ \\d+; 0 of 1 done/
          - list:
            - listitem:
              - 'checkbox "Done: Draft the budget of one team."'
              - paragraph: /^Budgeting and resource allocation, .+ \\d+/
              - button /^Edit ?. Draft the budget of one team/
          - heading "2. To Director of Online Learning" [level=3]
          - list:
            - listitem:
              - 'checkbox "Done: Present it." [checked]'
              - paragraph: /^Evidence/
    `);
  },
  // A row a person; a cell says figure, band and whose goal.
  advise: async (page) => {
    await expect(page.getByRole('table')).toMatchAriaSnapshot(`
      - table "Everyone":
        - rowgroup:
          - row:
            - columnheader "Advisee"
            - columnheader "Now at"
            - columnheader /Director of Online Learning$/
            - columnheader "Heard"
            - columnheader "Next action"
        - rowgroup:
          - row /^Choose Ines for side by side Ines/:
            - rowheader:
              - checkbox "Choose Ines for side by side"
              - link "Ines"
              - text: New to Director of Online Learning
            - cell "Learning Design Instructional Designer"
            - cell /^\\d+%, Build, a goal of theirs$/
            - cell /^\\d+ \\w+ \\d+$/
            - cell "Read the result and reply"
    `);
  },
};

/** Wide windows where panels lie beside the page. */
const walkedWide: readonly Screen[] = ['map', 'question', 'shared'];
const forced: readonly Screen[] = ['map', 'question', 'results', 'plan', 'advise'];

for (const screen of every)
  test(`${screen}: names, the way of the Tab key, targets, forced colors, larger and wider text`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const resize = async (width: number, height: number) => {
      // The skip link, where the Tab key ends, lies over the header while it has focus.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.setViewportSize({ width, height });
      if (screen === 'map') await mapAnswers(page);
    };
    await page.setViewportSize({ width: 1280, height: 720 });
    await screens[screen](page);

    await test.step('at a desk', async () => {
      await expectNames(page, 'at a desk');
      await told[screen]?.(page);
      if (walkedWide.includes(screen)) await expectTabWalk(page, 'at a desk');
    });

    await test.step('on a phone', async () => {
      // Bars lie over it there.
      await resize(390, 664);
      await expectNames(page, 'on a phone');
      await expectTargets(page, 'on a phone');
      // The list's 240 stops tell nothing new.
      if (screen !== 'list') await expectTabWalk(page, 'on a phone');
      if (screen === 'advise')
        for (const view of ['The group', 'Invitations', 'A page each', 'Everyone']) {
          await page.getByRole('link', { name: view }).click();
          await expect(page.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page');
          await page.waitForLoadState('networkidle');
          await expectTargets(page, `on a phone, ${view}`);
        }
    });

    if (forced.includes(screen))
      await test.step('in forced colors', async () => {
        await resize(1280, 900);
        await page.emulateMedia({ forcedColors: 'active' });
        // Which colors these are is the system's affair, and axe reads those of the style where the system's are painted.
        const findings = await axeFindings(page);
        expect
          .soft(
            findings.filter((finding) => !finding.startsWith('color-contrast:')),
            'axe in forced colors',
          )
          .toEqual([]);
        await expectFocusSeen(page, 'in forced colors');
        await page.emulateMedia({ forcedColors: null });
      });

    await test.step('text at 200 % and with a reader’s own spacing', async () => {
      // What a browser's zoom to 200 % leaves of a window of 1280 px.
      await resize(640, 450);
      expect.soft(await textFaults(page), 'text cut or covered at 200 %').toEqual([]);
      await spaceText(page);
      for (const width of [320, 640, 1280]) {
        await resize(width, 900);
        expect.soft(await textFaults(page), `text cut or covered when spaced, ${width} px`).toEqual([]);
      }
    });

    if (screen === 'plan')
      await test.step('what is taken from the list of things set aside hands its focus on', async () => {
        await page.getByRole('button', { name: /^Put back in the plan/ }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: 'Set aside' })).toHaveCount(0);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      });
  });

/** Whatever was seen to move from an act until half a second after it. */
async function moved(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenToMove: seen });
    const look = () => {
      for (const { effect } of document.getAnimations())
        if (effect instanceof KeyframeEffect && Number(effect.getTiming().duration) > 0)
          seen.add(effect.target?.localName ?? '');
      const scale = document.querySelector('svg[data-map] > g')?.getAttribute('transform') ?? '';
      if (/scale/.test(scale)) seen.add(scale);
      if ((window as unknown as { seenToMove: unknown }).seenToMove === seen) requestAnimationFrame(look);
    };
    look();
  });
  await act();
  return page.evaluate(async () => {
    for (const end = performance.now() + 500; performance.now() < end; )
      await new Promise(requestAnimationFrame);
    const { seenToMove } = window as unknown as { seenToMove: Set<string> };
    Object.assign(window, { seenToMove: null });
    return [...seenToMove];
  });
}

const motions = [
  ['reduce', false],
  ['no-preference', true],
] as const;

test('a station that is chosen and a zoom may move, and move nothing with reduced motion', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await screens.map(page);
  for (const [motion, moves] of motions) {
    await page.emulateMedia({ reducedMotion: motion });
    const onZoom = await moved(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
    // Without motion there are two: before and after.
    expect(onZoom.filter((name) => name.includes('scale')).length > 2, `zoom, ${motion}`).toBe(moves);
    const onChoice = await moved(page, async () => {
      await page
        .locator('svg[data-map]')
        .getByRole('link', { name: /^Dean,/ })
        .focus();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    });
    expect(onChoice.filter((name) => !name.includes('scale')).length > 0, `choice, ${motion}`).toBe(moves);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  }
});

test('an answer and the way to the next question may move, and move nothing with reduced motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await screens.question(page);
  for (const [motion, moves] of motions) {
    await page.emulateMedia({ reducedMotion: motion });
    const before = page.url();
    const seen = await moved(page, async () => {
      await page.getByRole('radio', { name: /^Aware/ }).check();
      await page.getByRole('button', { name: 'Next skill' }).hover();
      await page.getByRole('button', { name: 'Next skill' }).click();
    });
    expect(seen.length > 0, `${motion}: ${seen.join(' ')}`).toBe(moves);
    await expect(page).not.toHaveURL(before);
  }
});
