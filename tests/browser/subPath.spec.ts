import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { linkOf } from './links.ts';
import { open, samplePaths } from './pages.ts';
import { startWith, storedPlan } from './person.ts';
import { test } from './test.ts';

// One build serves them all.
test.describe.configure({ mode: 'serial' });

// The site below a sub-path is another build; this one goes to a folder of its own.
const environment = {
  ...process.env,
  BASE_PATH: '/sub/path/',
  SITE_URL: 'https://careers.example.edu',
  OUT_DIR: 'node_modules/.cache/wayline-sub-path',
};
/** Beside the port of the other tests (playwright.config.ts). */
const port = Number(process.env.WAYLINE_PORT ?? 4174) + 1;
const address = `http://127.0.0.1:${port}/sub/path`;
let server: ChildProcess | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  execFileSync('node', ['src/site/buildSite.ts'], { env: environment });
  server = spawn('vite', ['preview', '--port', String(port), '--outDir', environment.OUT_DIR], {
    env: environment,
  });
  await expect
    .poll(
      () =>
        fetch(`${address}/`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
});

test.afterAll(() => {
  server?.kill();
});

test('below a sub-path pages open, lead on and reload', async ({ page }) => {
  await page.goto(`${address}/roles/dean`);
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Skills' }).click();
  await expect(page).toHaveURL(`${address}/skills`);
  await page.getByRole('link', { name: 'Change management' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change management');
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change management');
});

test('below a sub-path every kind of address reloads: pages, queries, a link and an answer', async ({
  page,
  faults,
}) => {
  test.setTimeout(300_000);
  await startWith(page, storedPlan());
  const shared = linkOf('Ines');
  for (const path of [...samplePaths, '/?role=dean&zoom=1.5', '/roles?line=school-leadership', shared]) {
    await open(page, `${address}${path}`);
    await expect.soft(page, path).toHaveURL(`${address}${path}`);
    // The address is the page's own again after it was taken over.
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await expect.soft(page, path).toHaveURL(`${address}${path}`);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    faults.expectNone(path);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ines/);
});

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('below a sub-path every address opens without a host after the first visit', async ({
    page,
    context,
  }) => {
    await page.goto(`${address}/about`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
    await context.setOffline(true);
    await page.goto(`${address}/roles/dean`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dean');
    await page.goto(`${address}/assess/budgeting`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Budgeting and resource allocation');
  });
});

test('below a sub-path canonical addresses and the sitemap name the whole address', async ({ request }) => {
  const page = await (await request.get(`${address}/roles/dean`)).text();
  expect(page).toContain('<link rel="canonical" href="https://careers.example.edu/sub/path/roles/dean" />');
  const sitemap = await (await request.get(`${address}/sitemap.xml`)).text();
  expect(sitemap).toContain('<loc>https://careers.example.edu/sub/path/</loc>');
});

test('below a sub-path an unknown address shows the page that says so', async ({ page }) => {
  const response = await page.goto(`${address}/nowhere`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
