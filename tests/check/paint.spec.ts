// How soon something is painted after a key or a click, printed with what is aimed at; machines differ, and
// only three times as much fails. Part of `npm run check`.
import { expect, type Page } from '@playwright/test';
import { open } from '../browser/pages.ts';
import { startWith, storedDocument } from '../browser/person.ts';
import { test } from '../browser/test.ts';
import { budgets } from './budgets.ts';

/** The median of some measurements in milliseconds, each until its frame is painted. */
async function medianOf(page: Page, times: number, once: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    found.push(await once());
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  return found.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

function judge(what: string, median: number): void {
  console.log(`${what}: ${median.toFixed(0)} ms of ${budgets.paint.aim}, median of 9`);
  // A measurement that was never taken is no number, and fails too.
  expect(median, what).toBeLessThan(budgets.paint.fail);
}

test('answer, then the next question', async ({ page }) => {
  await open(page, '/assess/data-analysis');
  await page.waitForLoadState('networkidle');
  const median = await medianOf(page, 9, async () => {
    await page.getByRole('radio').first().check();
    return page.getByRole('button', { name: 'Next skill' }).evaluate(async (button: HTMLElement) => {
      const before = document.querySelector('h1')?.textContent;
      const began = performance.now();
      button.click();
      while (document.querySelector('h1')?.textContent === before)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      // Still in the callback of the frame that shows it: the next task comes after its paint.
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - began;
    });
  });
  judge('answer to next question painted', median);
});

test('station, then its panel', async ({ page }) => {
  await startWith(page, storedDocument());
  await open(page, '/');
  await page.getByRole('button', { name: 'Zoom in' }).waitFor();
  await page.waitForLoadState('networkidle');
  const roles = ['dean', 'principal', 'superintendent'];
  let nth = 0;
  const median = await medianOf(page, 9, () =>
    page.evaluate(
      async (role) => {
        const station = document.querySelector<SVGAElement>(`svg a[href$="/roles/${role}"]`);
        const shown = () => document.querySelector('h2:focus')?.textContent ?? '';
        const before = shown();
        const began = performance.now();
        station?.focus();
        station?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));
        while (shown() === before || shown() === '') {
          if (performance.now() - began > 5000) return Number.NaN;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - began;
      },
      roles[nth++ % roles.length] ?? '',
    ),
  );
  judge('station to panel painted', median);
});
