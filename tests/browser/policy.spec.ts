// The content security policy that every page carries: it refuses what is foreign, and nothing of ours needs more.

import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { open } from './pages.ts';
import { readStored, startWith, storedPlan } from './person.ts';
import { test } from './test.ts';

test('every test of a browser is a watched one', () => {
  const unwatched = globSync('tests/browser/*.spec.ts')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^import \{ test \} from '\.\/test\.ts';$/m.test(readFileSync(path, 'utf8')));
  expect(unwatched).toEqual([]);
});

test('every built page carries one policy, the same, without a way around it', () => {
  const policies = globSync('dist/**/*.html').map((path) => {
    const [head = ''] = readFileSync(path, 'utf8').split('</head>');
    const found = [...head.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
    // What stands above it in the head is not held to it.
    const above = head.slice(0, found[0]?.index ?? 0);
    expect(above, path).not.toMatch(/<(script|style|link)/);
    return found.map(([, policy]) => policy).join(' and ');
  });
  expect(policies.length).toBeGreaterThan(100);
  const [policy = '', ...others] = new Set(policies);
  expect(others).toEqual([]);
  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(
    /unsafe|\*|https?:|strict-dynamic|'allow-duplicates'|nonce|script-src|connect-src/,
  );
});

test('script, markup and requests that are not ours are refused', async ({ page, baseURL, faults }) => {
  // Each is counted below, by its directive.
  faults.allow(
    /The action has been blocked\.$/,
    /will not be executed\.$/,
    /^violation of /,
    /\belsewhere\.example\b/,
  );
  await open(page, '/');
  // Playwright tells of a request that the policy refused too, and of what became of it.
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') foreign.splice(foreign.indexOf(request.url()), 1);
  });
  const outcome = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`),
    );
    const tried: Record<string, string> = {};
    const attempt = (what: string, act: () => unknown) => {
      try {
        act();
        tried[what] = 'done';
      } catch (error) {
        tried[what] = (error as Error).name;
      }
    };
    const ran = 'document.documentElement.dataset.ran = "yes"';
    const add = (name: string, properties: object) =>
      document.head.append(Object.assign(document.createElement(name), properties));
    attempt('markup', () => {
      document.body.insertAdjacentHTML('beforeend', '<p>markup</p>');
    });
    attempt('text of a script', () => add('script', { textContent: ran }));
    attempt('address of a script', () => add('script', { src: '/start.js' }));
    attempt('a policy of one’s own', () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
      ).trustedTypes.createPolicy('mine', {}),
    );
    attempt('a policy of ours again', () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
      ).trustedTypes.createPolicy('wayline', { createScriptURL: (address: string) => address }),
    );
    // An inline script that no sink has to let through: its text is a node.
    const inline = document.createElement('script');
    inline.append(document.createTextNode(ran));
    attempt('an inline script', () => document.head.append(inline));
    const handler = document.createElement('p');
    attempt('a handler as an attribute', () => handler.setAttribute('onclick', ran));
    handler.click();
    const link = Object.assign(document.createElement('a'), { href: `javascript:${ran}` });
    document.body.append(link);
    link.click();
    add('style', { textContent: 'body { display: none }' });
    add('base', { href: 'https://elsewhere.example/' });
    add('link', { rel: 'stylesheet', href: 'https://elsewhere.example/a.css' });
    Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' });
    await fetch('https://elsewhere.example/').catch(() => {});
    navigator.sendBeacon?.('https://elsewhere.example/', 'answers');
    const form = Object.assign(document.createElement('form'), { action: 'https://elsewhere.example/' });
    document.body.append(form);
    form.submit();
    const frame = Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' });
    document.body.append(frame);
    // A violation is told a moment later.
    while (new Set(refused).size < 10 && performance.now() < 60_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return {
      tried,
      refused: [...new Set(refused)].sort(),
      ran: document.documentElement.dataset.ran ?? 'no',
      shown: getComputedStyle(document.body).display,
      base: document.baseURI,
    };
  });
  expect(outcome).toEqual({
    tried: {
      markup: 'TypeError',
      'text of a script': 'TypeError',
      'address of a script': 'TypeError',
      'a policy of one’s own': 'TypeError',
      'a policy of ours again': 'TypeError',
      // It goes into the page, and does not run.
      'an inline script': 'done',
      'a handler as an attribute': 'TypeError',
    },
    refused: [
      'base-uri https://elsewhere.example/',
      'connect-src https://elsewhere.example/',
      'form-action https://elsewhere.example/?',
      'frame-src https://elsewhere.example',
      'img-src https://elsewhere.example/a.png',
      'require-trusted-types-for trusted-types-sink',
      'script-src-elem inline',
      'style-src-elem https://elsewhere.example/a.css',
      'style-src-elem inline',
      'trusted-types trusted-types-policy',
    ],
    ran: 'no',
    shown: 'block',
    base: `${baseURL}/`,
  });
  expect(foreign).toEqual([]);
});

test('in a frame of another site the page reads, and nothing in it answers but its links', async ({
  page,
  baseURL,
}) => {
  const own = storedPlan();
  await startWith(page, own);
  await open(page, '/about');
  // Another port is another origin, and it frames whatever its own address names.
  const framer = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${baseURL}${url}" width="1000" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => framer.listen(0, '127.0.0.1', resolve));
  try {
    const framed = page.frameLocator('iframe');
    let controls = 0;
    for (const path of ['/assess', '/assess/budgeting', '/roles']) {
      await page.goto(`http://127.0.0.1:${(framer.address() as AddressInfo).port}${path}`);
      await expect(framed.getByRole('heading', { level: 1 }), path).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(framed.locator('html[data-theme]')).toHaveCount(1);
      await expect(framed.locator('html.scripted, html[data-ready]'), path).toHaveCount(0);
      // Also what is not shown.
      controls += await framed.locator('button, input, select, summary').evaluateAll((all) => {
        for (const control of all) (control as HTMLElement).click();
        return all.length;
      });
      await page.waitForLoadState('networkidle');
      await expect(framed.locator('html.scripted, html[data-ready]'), path).toHaveCount(0);
    }
    expect(controls).toBeGreaterThan(10);
    await framed.getByRole('link', { name: 'Skills' }).first().click();
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(/skills$/);
    await expect(framed.locator('html.scripted, html[data-ready]')).toHaveCount(0);
  } finally {
    framer.close();
    framer.closeAllConnections();
  }
  await open(page, '/about');
  expect(await readStored(page)).toBe(own);
});
