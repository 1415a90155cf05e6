// The stand-in font against the real one. It needs a system with Arial or Liberation Sans, which a bare
// machine lacks: part of `npm run check`, not of the tests.
import { expect, test } from '@playwright/test';
import { open } from '../browser/pages.ts';

/** How far the stand-in's width may be off, as a share, before lines break elsewhere too often. */
const tolerance = 0.015;

for (const weight of [430, 640])
  test(`at weight ${weight} the stand-in font is as wide as the real one`, async ({ page }) => {
    await open(page, '/roles/director-of-online-learning');
    await page.waitForFunction(() => document.fonts.check('16px "Instrument Sans Variable"'));
    const present = await page
      .evaluate(
        async (fontWeight) =>
          (await document.fonts.load(`${fontWeight} 16px "Instrument Sans fallback"`)).length > 0,
        weight,
      )
      .catch(() => false);
    test.skip(!present, 'this machine has neither Arial nor Liberation Sans');
    const ratio = await page.evaluate((fontWeight) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('no canvas');
      const text = document.querySelector('main')?.textContent ?? '';
      const width = (family: string) => {
        pen.font = `${fontWeight} 100px "${family}"`;
        return pen.measureText(text).width;
      };
      return width('Instrument Sans fallback') / width('Instrument Sans Variable');
    }, weight);
    expect(Math.abs(ratio - 1)).toBeLessThan(tolerance);
  });
