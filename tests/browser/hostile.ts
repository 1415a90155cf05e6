// Texts that mean harm, and the watch for what they must never do.
import { expect, type Page } from '@playwright/test';
import type { Faults } from './test.ts';

/** Were it markup or script, it would call `ran`; it also turns the direction of writing around and never back. */
export const markup = '<img src=x onerror=ran(1)><script>ran(2)</script>"\'><svg onload=ran(3)>{{ran(4)}}';
export const scriptAddress = 'javascript:ran(5)//';
const turned = 'safe\u202Eexe.gpj\u2066';
/** A family, flags, a tower of accents, a joiner and nothing to join, a null and other invisible characters. */
const glyphs = `👨‍👩‍👧‍👦🇨🇭🏴󠁧󠁢󠁳󠁣󠁴󠁿e${'\u0301'.repeat(40)}\u200D\u0000\u0007\uFEFF\uFFFF`;
/** No place to break a line, 10 kB. */
export const long = 'W'.repeat(10_000);
export const hostile = `${markup} ${scriptAddress} ${turned} ${glyphs}`;

/** A text that ran, a dialog and a page that left the site are faults too. */
export async function guard(page: Page, faults: Faults): Promise<void> {
  page.on('dialog', (dialog) => {
    // The site asks before a comment that was not sent is lost.
    if (dialog.type() === 'beforeunload') return void dialog.accept();
    faults.add(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (!/^(http:\/\/127\.0\.0\.1:|about:blank)/.test(frame.url())) faults.add(`went to ${frame.url()}`);
  });
  await page.addInitScript(() => {
    Object.assign(window, { ran: (place: number) => console.error(`a text ran at ${place}`) });
  });
}

/** Nothing of a hostile text became an element or an address, and it does not break the page's width. */
export async function expectOnlyText(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    elements: document.querySelectorAll('img, iframe, object, embed, base, [onerror], [onload], body script')
      .length,
    addresses: [...document.querySelectorAll('[href], [src], [action]')].filter((element) =>
      /^\s*(javascript|vbscript|data:text)/i.test(
        ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? '').join(''),
      ),
    ).length,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect.soft(found, where).toEqual({ elements: 0, addresses: 0, beyond: 0 });
}
