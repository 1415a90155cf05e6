// Draws the icons of the installed app from public/icon.svg: `npm run icons`, after the drawing has changed.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../browser/findChromium.ts';

const drawing = readFileSync('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
try {
  for (const size of [192, 512]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: `public/icon-${size}.png` });
  }
} finally {
  await browser.close();
}
