// What stays in memory after much use: 500 answers, 200 zooms and 100 panels. Part of `npm run check`.
import { expect, type Page } from '@playwright/test';
import { open } from '../browser/pages.ts';
import { startWith, storedDocument } from '../browser/person.ts';
import { test } from '../browser/test.ts';
import { budgets } from './budgets.ts';

/** What is held after the garbage is gone: bytes of script, and nodes, in the page or kept by something out of it. */
type Held = { readonly bytes: number; readonly nodes: number };

async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  // Twice: what the first pass lets go of may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { bytes: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}

/** How much more is held after `use` was called `times` times than after ten: the first calls fill what is remembered. */
async function growthOf(page: Page, times: number, use: (nth: number) => Promise<void>): Promise<Held> {
  for (let nth = 0; nth < 10; nth++) await use(nth);
  const before = await heldBy(page);
  for (let nth = 10; nth < times; nth++) await use(nth);
  const after = await heldBy(page);
  return { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes };
}

function judge(what: string, { bytes, nodes }: Held): void {
  console.log(`${what}: ${(bytes / 1e6).toFixed(2)} MB and ${nodes} nodes more`);
  expect.soft(bytes, `${what}: bytes`).toBeLessThan(budgets.memoryGrowth);
  expect.soft(nodes, `${what}: nodes`).toBeLessThan(budgets.nodesGrowth);
}

test('500 answers', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/assess/budgeting');
  const radios = page.getByRole('radio');
  const growth = await growthOf(page, 500, (nth) => radios.nth(nth % 5).check());
  judge('500 answers', growth);
});

test('200 zooms', async ({ page }) => {
  await open(page, '/');
  const growth = await growthOf(page, 200, (nth) =>
    page.getByRole('button', { name: nth % 2 === 0 ? 'Zoom in' : 'Zoom out' }).click(),
  );
  judge('200 zooms', growth);
});

test('100 panels', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/');
  // The drawing answers a little after the page.
  await page.getByRole('button', { name: 'Zoom in' }).waitFor();
  await page.waitForLoadState('networkidle');
  const growth = await growthOf(page, 100, async (nth) => {
    const role = nth % 2 === 0 ? 'dean' : 'principal';
    await page.evaluate(
      (id) => document.querySelector<SVGAElement>(`svg a[href$="/roles/${id}"]`)?.focus(),
      role,
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/role=/);
  });
  judge('100 panels', growth);
});
