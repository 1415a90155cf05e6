import type { Assessment } from '../../assessment/assessment.ts';
import { thresholds } from '../../readiness/band.ts';
import { answersMissing, isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { type PictureTheme, pictureColours } from './colours.ts';
import { drawBand, drawBullets, widthOfBullets } from './marks.ts';
import { type Block, columns } from './page.ts';
import { balanceText, drawLines, drawText, inPixels, type Measure, widthOf, wrapText } from './text.ts';
import type { ResultsPictureWords } from './words.ts';

const barHeight = 12;
/** From a row's top to its first base line, and to the middle of its bar and its marks. */
const baseLine = 28;
const middle = 23;
const nameHeight = 21;
const noteHeight = 19;
const leastHeight = 45;

export type RowInputs = {
  readonly result: Readiness;
  /** 1 for the nearest; drawn only beside a figure. */
  readonly rank: number;
  readonly assessment: Pick<Assessment, 'answers'>;
  readonly words: ResultsPictureWords;
  readonly theme: PictureTheme;
  readonly measure: Measure;
};

/** One role: rank, name and lines; then bar, figures and band, or what it still needs to have them. */
export function drawResultRow(top: number, inputs: RowInputs): Block {
  const { result, theme } = inputs;
  const name = drawName(top, inputs);
  const figures = isTooEarly(result)
    ? drawNeed(top, inputs)
    : drawRank(top, inputs) + drawBar(top + middle, result, theme) + drawFigures(top, inputs);
  return { markup: name.markup + figures, height: Math.max(leastHeight, name.height) };
}

/** A role without a figure has no rank either. */
function drawRank(top: number, { rank, theme }: RowInputs): string {
  const fill = pictureColours[theme]['ink-3'];
  return drawText(columns.rank, top + baseLine, String(rank), { size: 14, weight: 430, fill, tabular: true });
}

function drawNeed(top: number, { result, assessment, words, theme }: RowInputs): string {
  const fill = pictureColours[theme]['ink-2'];
  const need = words.answersMissing(answersMissing(assessment, result.role));
  return drawText(columns.bar, top + baseLine, need, { size: 14, weight: 430, fill });
}

/** The name, the bullets after its last word, and the gates that alone are missing below it. */
function drawName(top: number, { result, words, theme, measure }: RowInputs): Block {
  const { role } = result;
  const colours = pictureColours[theme];
  const nameStyle = { size: 16, weight: 560, fill: colours.ink, tracking: -0.005 };
  const noteStyle = { size: 13, weight: 430, fill: colours['ink-2'] };
  const width = columns.bar - columns.name - 24;
  const bulletGap = 10;
  const lines = wrapText(role.name, width - widthOfBullets(role.lines) - bulletGap, nameStyle, measure);
  const notes =
    result.butFor.length === 0 || isTooEarly(result)
      ? []
      : balanceText(words.butFor(result), width, noteStyle, measure);
  const lastLine = top + baseLine + (lines.length - 1) * nameHeight;
  const bulletsAt = columns.name + widthOf(lines.at(-1) ?? '', nameStyle, measure) + bulletGap;
  return {
    markup: [
      drawLines(columns.name, top + baseLine, lines, nameHeight, nameStyle),
      drawBullets(bulletsAt, lastLine - (baseLine - middle), role.lines, theme),
      drawLines(columns.name, lastLine + noteHeight, notes, noteHeight, noteStyle),
    ].join(''),
    height: lastLine - top + notes.length * noteHeight + 17,
  };
}

/** The share as a bar, the places where bands begin as marks, and above it how sure the figure is. */
function drawBar(y: number, { share, low, high }: Readiness, theme: PictureTheme): string {
  const colours = pictureColours[theme];
  const top = y - barHeight / 2;
  const at = (part: number) => inPixels(placeOnBar(part));
  const whisker = top - 5;
  return [
    `<rect x="${columns.bar}" y="${top}" width="${columns.barWidth}" height="${barHeight}" fill="${colours.range}"/>`,
    `<rect x="${columns.bar}" y="${top}" width="${inPixels(share * columns.barWidth)}" height="${barHeight}" fill="${colours.ink}"/>`,
    ...Object.values(thresholds).map(
      (threshold) =>
        `<path d="M${at(threshold)} ${top - 3}v${barHeight + 6}" stroke="${colours['rule-strong']}" stroke-width="2"/>`,
    ),
    `<path d="M${at(low)} ${whisker}H${at(high)}M${at(low)} ${whisker - 3.5}v7M${at(high)} ${whisker - 3.5}v7" fill="none" stroke="${colours.ink}" stroke-width="2"/>`,
  ].join('');
}

/** Where a share stands on every bar of the picture, in pixels from its left edge. */
export const placeOnBar = (share: number): number => columns.bar + share * columns.barWidth;

function drawFigures(top: number, { result, words, theme }: RowInputs): string {
  const colours = pictureColours[theme];
  const y = top + baseLine;
  return [
    drawText(columns.percentEnd, y, words.percent(result.share), {
      size: 16,
      weight: 620,
      fill: colours.ink,
      anchor: 'end',
      tabular: true,
    }),
    drawText(columns.range, y, words.range(result.low, result.high), {
      size: 13,
      weight: 430,
      fill: colours['ink-2'],
      tabular: true,
    }),
    drawBand(columns.band, top + middle, result.band, colours.ink),
    drawText(columns.band + 13, y, words.bands[result.band], { size: 15, weight: 600, fill: colours.ink }),
  ].join('');
}
