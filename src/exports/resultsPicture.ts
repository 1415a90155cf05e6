// Results as one picture to keep or to show. In: ranked results, a headline, the words and the font. Out:
// an SVG that needs nothing from elsewhere: its font, colours and shapes are inside. PNG: views/results.
import type { Assessment } from '../assessment/assessment.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { thresholds } from '../readiness/band.ts';
import { answersMissing, isTooEarly } from '../readiness/coverage.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { type PictureTheme, pictureColours } from './picture/colours.ts';
import { type Block, drawRule, page } from './picture/page.ts';
import { drawResultHead } from './picture/resultHead.ts';
import { drawResultRow, placeOnBar } from './picture/resultRow.ts';
import { drawText, escapeXml, estimateWidth, inPixels, type Measure, wordSpacing } from './picture/text.ts';
import type { ResultsPictureWords } from './picture/words.ts';

/** More rows would make the picture too small to read where pictures are shown. */
const mostRows = 12;
const fontName = 'Wayline picture';
const standIns = "'Public Sans','Segoe UI',system-ui,sans-serif";

export type ResultsPictureInputs = {
  readonly catalog: Pick<Catalog, 'version'>;
  readonly headline: string;
  /** Ranked, nearest first. All are counted, the first twelve drawn. */
  readonly results: readonly Readiness[];
  /** What the results came from. */
  readonly assessment: Pick<Assessment, 'answers'>;
  /** The day it is made, as 2027-08-31. */
  readonly date: string;
  readonly theme: PictureTheme;
  /** The font as a data: URL of a woff2 file. */
  readonly font: string;
  readonly words: ResultsPictureWords;
  /** How wide texts are in that font; without it widths are estimated. */
  readonly measure?: Measure;
};

/**
 * The picture is 1200 pixels wide and as high as its rows need. A role with too few answers shows what it
 * needs in place of bar, figures and band. Nothing from outside enters unescaped.
 * @throws when the font is anything but a data: URL.
 */
export function makeResultsPicture(inputs: ResultsPictureInputs): string {
  const { headline, theme, measure = estimateWidth } = inputs;
  const colours = pictureColours[theme];
  const head = drawResultHead({ ...inputs, measure });
  const ranking = drawRanking(head.height, { ...inputs, measure });
  const foot = drawFoot(head.height + ranking.height, inputs);
  const height = inPixels(head.height + ranking.height + foot.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" role="img" aria-labelledby="title" aria-describedby="description" font-family="'${fontName}',${standIns}" word-spacing="${wordSpacing}">`,
    `<title id="title">${escapeXml(headline)}</title>`,
    `<desc id="description">${escapeXml(describe(inputs))}</desc>`,
    `<style>${writeFontFace(inputs.font)}.tabular{font-variant-numeric:tabular-nums}</style>`,
    `<rect width="${page.width}" height="${height}" fill="${colours.paper}"/>`,
    head.markup,
    ranking.markup,
    foot.markup,
    '</svg>',
  ].join('\n');
}

type Drawn = ResultsPictureInputs & { readonly measure: Measure };

/** The rows below their title; where the bands begin is written once, above the bars. */
function drawRanking(top: number, inputs: Drawn): Block {
  const { results, words, theme } = inputs;
  const colours = pictureColours[theme];
  const shown = results.slice(0, mostRows);
  const firstRow = top + 92;
  const parts = [
    drawRule(top, colours.ink, true),
    drawText(page.left, top + 48, words.title, {
      size: 22,
      weight: 640,
      fill: colours.ink,
      tracking: -0.016,
    }),
    drawText(page.left, top + 74, words.hint(shown.length, results.length), {
      size: 14,
      weight: 430,
      fill: colours['ink-2'],
    }),
    ...Object.values(thresholds).map((threshold) =>
      drawText(placeOnBar(threshold), top + 80, words.percent(threshold), {
        size: 12,
        weight: 430,
        fill: colours['ink-3'],
        anchor: 'middle',
      }),
    ),
    drawRule(firstRow, colours.ink),
  ];
  let y = firstRow;
  shown.forEach((result, i) => {
    if (i > 0) parts.push(drawRule(y, colours.rule));
    const row = drawResultRow(y, { ...inputs, result, rank: i + 1 });
    parts.push(row.markup);
    y += row.height;
  });
  return { markup: parts.join('\n'), height: y - top };
}

function drawFoot(top: number, { catalog, date, words, theme }: ResultsPictureInputs): Block {
  const colours = pictureColours[theme];
  const y = top + 30;
  return {
    markup: [
      drawRule(top, colours.ink),
      drawText(page.left, y, words.selfAssessment, { size: 14, weight: 600, fill: colours.ink }),
      drawText(page.right, y, words.origin(date, catalog.version), {
        size: 14,
        weight: 430,
        fill: colours['ink-2'],
        anchor: 'end',
      }),
    ].join(''),
    height: 70,
  };
}

/** Everything the drawing shows, for whoever cannot see it. */
function describe({ results, assessment, date, catalog, words }: ResultsPictureInputs): string {
  const rows = results
    .slice(0, mostRows)
    .map((result) =>
      isTooEarly(result)
        ? words.describeTooEarly(result.role.name, answersMissing(assessment, result.role))
        : words.describe(result),
    );
  return [...rows, words.selfAssessment, words.origin(date, catalog.version)].join(' ');
}

function writeFontFace(font: string): string {
  if (!/^data:font\/woff2;base64,[\w+/]+=*$/.test(font))
    throw new Error(`the picture's font must be a data: URL of a woff2 file, not ${font.slice(0, 40)}`);
  return `@font-face{font-family:'${fontName}';src:url("${font}") format("woff2");font-weight:400 700}`;
}
