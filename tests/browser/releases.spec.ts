// A site that outlives its host's absence and its own releases.
import { appendFile, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { open } from './pages.ts';
import { readStored, startWith, storedPlan } from './person.ts';
import { type Host, serveFolder } from './serveFolder.ts';
import { test } from './test.ts';

/** A test with a host of its own, which it may take away and publish on; what that provokes is no fault of the site. */
const onHost = test.extend<{ host: Host }>({
  host: async ({ faults }, use) => {
    faults.allow(/ERR_|Failed to load resource|network error/);
    const host = await serveFolder();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

onHost.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Until the service worker keeps the whole release and answers this page. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });

const releaseOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('script[data-release]')?.dataset.release);

/** Publishes the same site under another name: what a new release is to a browser. */
async function publish(host: Host, name: string): Promise<void> {
  const old = /"version":"([^"]+)"/.exec(await readFile(join(host.folder, 'sw.js'), 'utf8'))?.[1] ?? '';
  for (const file of await readdir(host.folder, { recursive: true }))
    if (/\.html$|^sw\.js$/.test(file)) {
      const path = join(host.folder, file);
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll(old, name));
    }
  // What keeps its name differs from one release to the next as well.
  await appendFile(join(host.folder, 'start.js'), `\n// ${name}\n`);
}

/** Until the service worker of this release answers the page. */
const takenOver = (page: Page, name: string) =>
  expect(async () => {
    const version = await page.evaluate(
      () =>
        new Promise((resolve) => {
          // A worker that is just being replaced may never answer.
          setTimeout(resolve, 2000);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => resolve(data);
          navigator.serviceWorker.controller?.postMessage('version', [port2]);
        }),
    );
    expect(version).toBe(name);
  }).toPass({ timeout: 60_000 });

const look = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

const offer = 'There is a new version of this site. Your answers stay as they are.';

async function fileOf(host: Host, name: RegExp): Promise<string> {
  const found = (await readdir(join(host.folder, 'assets'))).find((file) => name.test(file));
  if (found === undefined) throw new Error(`no file is named ${name}`);
  return join(host.folder, 'assets', found);
}

/** A browser without a service worker, as on a first visit. */
async function withoutWorker(context: BrowserContext): Promise<Page> {
  const browser = context.browser();
  if (browser === null) throw new Error('no browser');
  return (await browser.newContext({ serviceWorkers: 'block' })).newPage();
}

onHost(
  'after the first visit every address opens without a host, and answers are kept',
  async ({ page, context, host }) => {
    await startWith(page, storedPlan());
    await open(page, '/about');
    await kept(page);
    await host.close();
    for (const [path, title] of [
      ['/', 'Career map'],
      ['/roles', /roles/i],
      ['/roles/dean', 'Dean'],
      ['/roles/no-such-role', 'No role has this address'],
      ['/compare?roles=dean,principal', 'Compare two roles'],
      ['/skills/budgeting', 'Budgeting and resource allocation'],
      ['/qualifications', /qualifications/],
      ['/assess/budgeting', 'Budgeting and resource allocation'],
      ['/results', /Director of Online Learning/],
      ['/routes', /routes? from/i],
      ['/plan', /^Your plan/],
      ['/share', 'Share what you choose'],
      ['/shared#s=AQHhIl1EluZXOE_5Rp4PRDApADhYPs0', /^Ines/],
      ['/advise', 'Your caseload'],
      ['/about', /made/],
    ] as const) {
      await open(page, path);
      await expect(heading(page), path).toHaveText(title);
    }
    await open(page, '/assess/team-leadership');
    await page.getByRole('radio', { name: /^Expert/ }).check();
    expect(JSON.parse((await readStored(page)) ?? '').assessment.answers['team-leadership'].claim).toBe(4);
    expect(context.serviceWorkers()).toHaveLength(1);
  },
);

onHost(
  'a new release offers itself, reloads nothing by itself, and all tabs end on it',
  async ({ page, context, host }) => {
    await startWith(page, storedPlan());
    await open(page, '/assess/budgeting');
    await kept(page);
    const first = await releaseOf(page);
    const other = await context.newPage();
    await open(other, '/plan');
    await kept(other);
    for (const tab of [page, other]) await tab.evaluate(() => Object.assign(window, { isOld: true }));
    await page.getByRole('radio', { name: /^Working/ }).check();

    await publish(host, 'release-two');
    await look(page);
    await expect(page.getByText(offer)).toBeVisible();
    await expect(other.getByText(offer)).toBeVisible();
    for (const tab of [page, other]) {
      expect(await tab.evaluate(() => 'isOld' in window)).toBe(true);
      expect(await releaseOf(tab)).toBe(first);
    }
    await page.evaluate(() => history.replaceState(null, '', `${location.href}#here`));
    await page.getByRole('button', { name: 'Use it now' }).click();
    await page.waitForFunction(() => !('isOld' in window));
    await page.locator('html[data-ready]').waitFor();
    expect(await releaseOf(page)).toBe('release-two');
    expect(page.url()).toBe(`${host.address}/assess/budgeting#here`);
    await expect(page.getByRole('radio', { name: /^Working/ })).toBeChecked();

    // The other tab goes on as it was, and arrives in the new release by its next link.
    expect(await other.evaluate(() => 'isOld' in window)).toBe(true);
    await expect(heading(other)).toHaveText(/^Your plan/);
    await other
      .getByRole('navigation', { name: 'Main' })
      .first()
      .getByRole('link', { name: 'Roles' })
      .click();
    await other.waitForFunction(() => !('isOld' in window));
    await other.locator('html[data-ready]').waitFor();
    expect(await releaseOf(other)).toBe('release-two');
  },
);

onHost(
  'a page of the new release lets it take over at once, and HTML is never stale',
  async ({ page, host }) => {
    await open(page, '/about');
    await kept(page);
    await publish(host, 'release-two');
    await open(page, '/roles/dean');
    expect(await releaseOf(page)).toBe('release-two');
    await takenOver(page, 'release-two');
    await expect(page.getByText(offer)).toHaveCount(0);
  },
);

onHost(
  'without a host the release that took over last is drawn, not the one before it',
  async ({ page, host }) => {
    await open(page, '/about');
    await kept(page);
    await publish(host, 'release-two');
    await open(page, '/roles/dean');
    await takenOver(page, 'release-two');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await host.close();
    await open(page, '/about');
    await expect(heading(page)).toHaveText(/made/);
    expect(await releaseOf(page)).toBe('release-two');
    const start = await page.evaluate(async () => (await fetch('/start.js')).text());
    expect(start).toContain('// release-two');
  },
);

onHost('a release with a hole never takes over, and leaves nothing behind', async ({ page, host }) => {
  await open(page, '/about');
  await kept(page);
  const first = await releaseOf(page);
  await publish(host, 'release-two');
  const worker = join(host.folder, 'sw.js');
  await writeFile(
    worker,
    (await readFile(worker, 'utf8')).replace('"start.js"', '"start.js","assets/not-there.js"'),
  );
  const givenUp = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await new Promise<void>((resolve) => {
      registration?.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => installing.state === 'redundant' && resolve());
      });
    });
  });
  await look(page).catch(() => {});
  await givenUp;
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null),
  ).toBeNull();
  expect(await releaseOf(page)).toBe(first);
  // What came of it would be taken for the release before, and that one be forgotten for it.
  expect(await page.evaluate(() => caches.keys())).toEqual([`wayline-release-${first}`]);
});

for (const [what, answersWithHome] of [
  ['is gone', false],
  ['is answered with a page', true],
] as const)
  onHost(
    `a chunk that ${what} reloads once with its address, then it is said`,
    async ({ context, host, faults }) => {
      faults.allow(/dynamically imported module: \S+\/PlanSheet-/, /^Failed to load module script/);
      const page = await withoutWorker(context);
      await startWith(page, storedPlan());
      await open(page, `${host.address}/about`);
      const chunk = await fileOf(host, /^PlanSheet-.*\.js$/);
      await rename(chunk, `${chunk}.away`);
      host.answersWithHome = answersWithHome;
      const loads: string[] = [];
      page.on('load', () => loads.push(page.url()));
      await page.getByRole('link', { name: 'Plan', exact: true }).first().click();
      await expect(page.getByRole('button', { name: 'Load it again' })).toBeVisible();
      await expect.poll(() => loads).toEqual([`${host.address}/plan`]);
      await expect(page.getByRole('button', { name: 'Load it again' })).toBeVisible();
      await rename(`${chunk}.away`, chunk);
      await page.getByRole('button', { name: 'Load it again' }).click();
      await expect(heading(page)).toHaveText(/^Your plan/);
    },
  );

onHost(
  'a view that breaks leaves the others, and what was said can be taken away',
  async ({ context, host, faults }) => {
    faults.allow(/^Error: Error: broken/);
    const page = await withoutWorker(context);
    await startWith(page, storedPlan());
    await writeFile(await fileOf(host, /^PlanSheet-.*\.js$/), "throw new Error('broken');");
    await open(page, `${host.address}/plan`);
    await expect(page.getByRole('button', { name: 'Load it again' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download a backup' }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(saved).plan.items).toHaveLength(3);
    await page.getByRole('link', { name: 'Roles' }).first().click();
    await expect(heading(page)).toHaveText(/roles/i);
  },
);

onHost('an app that is gone leaves a page that reads, and says so', async ({ context, host }) => {
  const page = await withoutWorker(context);
  const entry = await fileOf(host, /^index-.*\.js$/);
  await rename(entry, `${entry}.away`);
  await page.goto(`${host.address}/roles/dean#pay`);
  await expect(page.getByRole('alert')).toHaveText(/^Parts of this page did not come\./);
  await expect(heading(page)).toHaveText('Dean');
  expect(page.url()).toBe(`${host.address}/roles/dean#pay`);
  await expect(page.getByRole('link', { name: 'Roles' }).first()).toBeVisible();
});

onHost('the switch to retire it takes the worker and all that it kept away', async ({ page, host }) => {
  await open(page, '/about');
  await kept(page);
  await writeFile(join(host.folder, 'sw.js'), await readFile(join(host.folder, 'sw-retire.js'), 'utf8'));
  await look(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await open(page, '/roles/dean');
  await expect(heading(page)).toHaveText('Dean');
});

onHost('it can be installed: name, icons and start within its own address', async ({ page, host }) => {
  await open(page, '/roles/dean');
  const manifest = await page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=manifest]') ?? {};
    const response = await fetch(href ?? '');
    const { start_url, scope, icons, name } = await response.json();
    const at = (path: string) => new URL(path, href).href;
    const found = await Promise.all(
      icons.map(async ({ src }: { src: string }) => (await fetch(at(src))).headers.get('content-type')),
    );
    return { name, start: at(start_url), scope: at(scope), found };
  });
  expect(manifest).toEqual({
    name: 'Wayline: careers in digital education',
    start: `${host.address}/`,
    scope: `${host.address}/`,
    found: ['image/svg+xml', 'image/png', 'image/png'],
  });
});
