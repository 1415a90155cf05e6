import { bands } from '../../readiness/band.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { type PictureTheme, pictureColours } from './colours.ts';
import { drawBand } from './marks.ts';
import { type Block, page } from './page.ts';
import { balanceText, drawLines, drawText, type Measure, wrapText } from './text.ts';
import type { ResultsPictureWords } from './words.ts';

const headlineWidth = 696;
const countsLeft = 784;
const top = 112;
const lineHeight = 49;

export type HeadInputs = {
  readonly headline: string;
  readonly results: readonly Readiness[];
  readonly words: ResultsPictureWords;
  readonly theme: PictureTheme;
  readonly measure: Measure;
};

/** The product's name, the headline, and beside it how many roles are in each band. */
export function drawResultHead(inputs: HeadInputs): Block {
  const { headline, theme, measure } = inputs;
  const style = { size: 46, weight: 640, fill: pictureColours[theme].ink, tracking: -0.032 };
  const lines = balanceText(headline, headlineWidth, style, measure);
  const counts = drawCounts(inputs);
  return {
    markup: drawBrand(inputs) + drawLines(page.left, top + 36, lines, lineHeight, style) + counts.markup,
    height: Math.max(top + lines.length * lineHeight, top + counts.height) + 36,
  };
}

function drawBrand({ words, theme }: HeadInputs): string {
  const { ink, paper } = pictureColours[theme];
  return [
    `<g transform="translate(${page.left} 38)" stroke="${ink}"><path d="M1 16h7l9-10h16" fill="none" stroke-width="4.5" stroke-linejoin="round"/><circle cx="12.5" cy="11" r="6" fill="${paper}" stroke-width="3.2"/></g>`,
    drawText(page.left + 44, 56, words.brand, { size: 19, weight: 640, fill: ink, tracking: -0.02 }),
  ].join('');
}

/** How many roles with a figure are in each band, and how many have none. */
function drawCounts({ results, words, theme, measure }: HeadInputs): Block {
  const colours = pictureColours[theme];
  const known = results.filter((result) => !isTooEarly(result));
  const stride = (page.right - countsLeft) / bands.length;
  const counts = bands.flatMap((band, i) => {
    const x = countsLeft + i * stride;
    const count = known.filter((result) => result.band === band).length;
    return [
      drawText(x, top + 48, String(count), {
        size: 40,
        weight: 640,
        fill: colours.ink,
        tracking: -0.028,
      }),
      drawBand(x + 6, top + 72, band, colours.ink),
      drawText(x + 18, top + 77, words.bands[band], { size: 14, weight: 600, fill: colours.ink }),
    ];
  });
  const style = { size: 14, weight: 430, fill: colours['ink-2'] };
  const notes = [words.counted(known.length, results.length), words.thresholds].flatMap((note) =>
    wrapText(note, page.right - countsLeft, style, measure),
  );
  return {
    markup: [
      `<path d="M${countsLeft} ${top}H${page.right}" stroke="${colours.ink}" stroke-width="4"/>`,
      ...counts,
      drawLines(countsLeft, top + 108, notes, 20, style),
    ].join(''),
    height: 108 + notes.length * 20 - 14,
  };
}
