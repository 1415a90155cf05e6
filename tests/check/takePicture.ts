// Takes the one picture of the README from the built site: `npm run picture`.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from '../browser/findChromium.ts';

const port = 4177;
const server = await preview({ preview: { port } });
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.goto(`http://127.0.0.1:${port}/?role=director-of-online-learning`);
  await page.locator('html[data-ready]').waitFor();
  await page.locator('[aria-label="Zoom in"]').waitFor();
  await page.waitForFunction(() => document.fonts.check('16px "Instrument Sans Variable"'));
  await page.screenshot({ path: 'docs/map.png' });
} finally {
  await browser.close();
  await server.close();
}
