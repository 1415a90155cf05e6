// Takes the pictures of the README from the built site: `npm run picture`. The person is the one of the browser
// tests, on a fixed day, so that two runs over one site give the same pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from '../browser/findChromium.ts';
import { startWith, storedPlan } from '../browser/person.ts';
import { withPalette } from './withPalette.ts';

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What has come once the picture may be taken. */
  readonly shows: string;
  /** Where the picture begins, if not at the top of the page. */
  readonly from?: string;
  /** A button that is pressed before. */
  readonly press?: string;
};

const phone = { width: 390, height: 900 };
const pictures: readonly Picture[] = [
  {
    name: 'map',
    path: '/?role=director-of-online-learning',
    width: 1380,
    height: 900,
    shows: '[aria-label="Zoom in"]',
  },
  {
    name: 'question',
    path: '/assess/change-management',
    ...phone,
    shows: 'main fieldset',
    from: 'text=/^Question \\d+ of/',
  },
  { name: 'results', path: '/results', ...phone, shows: 'text=Closest roles', from: 'text=Closest roles' },
  {
    name: 'plan',
    path: '/plan',
    ...phone,
    shows: 'text=Timeline',
    from: 'main h2',
    press: 'Suggest three actions for this step',
  },
];

const port = 4177;
const folder = 'docs/pictures';
const day = new Date('2026-11-26T12:00:00Z');
mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port } });
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
try {
  for (const { name, path, width, height, shows, from, press } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      timezoneId: 'UTC',
      locale: 'en-US',
    });
    await page.clock.setFixedTime(day);
    await startWith(page, storedPlan(day.getTime()));
    await page.goto(`http://127.0.0.1:${port}${path}`);
    await page.locator('html[data-ready]').waitFor();
    await page.locator(shows).filter({ visible: true }).first().waitFor();
    await page.waitForFunction(() => document.fonts.check('16px "Instrument Sans Variable"'));
    if (press !== undefined) await page.getByRole('button', { name: press }).first().click();
    if (from !== undefined)
      await page
        .locator(from)
        .filter({ visible: true })
        .first()
        .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 12));
    writeFileSync(`${folder}/${name}.png`, withPalette(await page.screenshot()));
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
