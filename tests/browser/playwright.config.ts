import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './findChromium.ts';

/** Two checkouts may test side by side. */
const port = Number(process.env.WAYLINE_PORT ?? 4174);

export default defineConfig({
  testDir: process.env.WAYLINE_CHECK === undefined ? '.' : '../check',
  outputDir: '../../node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  // Far more than any test needs, for machines where everything takes far longer.
  timeout: 150_000,
  // A test that passes the second time is named as unsteady; one that fails twice has failed.
  retries: 1,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON ?? '../../node_modules/.cache/playwright.json' }],
  ],
  use: {
    // What cannot be clicked is told long before the test's own end.
    actionTimeout: 40_000,
    baseURL: `http://127.0.0.1:${port}`,
    // The host would compress each file anew for each of a thousand loads; npm run check:bytes weighs what is compressed.
    extraHTTPHeaders: { 'accept-encoding': 'identity' },
    // Four seconds after each first load it would fetch the whole release; releases.spec.ts and subPath.spec.ts let it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
  },
  // The site is built before (npm test does); what is served here is what is shipped.
  webServer: {
    command: `vite preview --port ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
