// The test that every file here uses: whatever its browser opens is watched, and nothing stays open behind it.
import { type BrowserContext, test as base, expect } from '@playwright/test';

export type Faults = {
  /** What a test provokes is no fault of the site; each pattern names one thing. */
  readonly allow: (...patterns: readonly RegExp[]) => void;
  /** Tells which screen it was: nothing was seen since the last time this was asked. */
  readonly expectNone: (where: string) => void;
  readonly add: (fault: string) => void;
};

/** Told by the host of an address that has no page, and by Playwright where it lets no service worker in. */
const ordinary = /^Service Worker registration blocked by Playwright/;
const missing = /the server responded with a status of 404/;

/** Errors, warnings, violations of the policy and requests to another host, of every page of a context. */
function watch(context: BrowserContext, add: (fault: string) => void): void {
  context.on('weberror', (error) => add(`error: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warning'].includes(message.type()) || ordinary.test(text)) return;
    // An unknown address has no page; a file of the build is always there.
    if (missing.test(text) && !/\/(assets|catalog)\//.test(message.location().url)) return;
    add(text);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') add(`request to ${hostname}`);
  });
  // A context that is gone at once has nothing to watch.
  context
    .addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        console.error(`violation of ${effectiveDirective}: ${blockedURI} ${sample}`),
      );
    })
    .catch(() => {});
}

export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ browser }, use) => {
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      const add = (fault: string) => seen.push(fault);
      const unexpected = () =>
        seen.splice(0).filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      const begin = (context: BrowserContext) => watch(context, add);
      browser.on('context', begin);
      await use({
        allow: (...patterns) => allowed.push(...patterns),
        expectNone: (where) => expect.soft(unexpected(), where).toEqual([]),
        add,
      });
      browser.off('context', begin);
      for (const context of browser.contexts()) await context.close();
      expect(unexpected(), 'errors, warnings, violations and foreign requests of all pages').toEqual([]);
    },
    { auto: true },
  ],
});
