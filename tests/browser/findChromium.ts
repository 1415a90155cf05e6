import { existsSync } from 'node:fs';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for tests: CHROMIUM_PATH; on Linux the one inside the package @sparticuz/chromium, which is the same for
 * everyone, needs nothing but the package registry, and without a window's machinery takes two thirds of the time;
 * elsewhere, where that does not run, a Chromium or Chrome of the system.
 *
 * @throws when there is none.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // With this set before the import, the package also unpacks the libraries that a bare system lacks.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  const installed = systemBrowsers.find((path) => existsSync(path));
  if (installed === undefined)
    throw new Error('no Chromium or Chrome was found: install one, or name one in CHROMIUM_PATH');
  return installed;
}

/** Quiet and self-contained: the browser asks nobody for anything while a test runs. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
