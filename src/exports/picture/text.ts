/** The width of a text in pixels, set at a size in pixels and a weight of 400 to 700. */
export type Measure = (text: string, size: number, weight: number) => number;

export type TextStyle = {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** Letter spacing, as a share of the size. */
  readonly tracking?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** All figures equally wide, for columns. */
  readonly tabular?: boolean;
};

/** In pixels at every size, as on the pages: the face sets tight. */
export const wordSpacing = 0.64;

const narrow = /[iljtfrI.,:;'’|!()[\] ]/;
const wide = /[mwMWÆŒ@%–—]/;
const capital = /\p{Lu}|[^\p{ASCII}\p{L}]/u;

/** About how wide a text is, without a font to ask: by the average widths of four kinds of letter. */
export const estimateWidth: Measure = (text, size, weight) => {
  const ems = Array.from(text, (letter) => {
    if (narrow.test(letter)) return 0.3;
    if (wide.test(letter)) return 0.86;
    return capital.test(letter) ? 0.67 : 0.55;
  }).reduce((sum, em) => sum + em, 0);
  return ems * size * (1 + (weight - 400) / 4000);
};

/** The width a text has once it is drawn, with its spacing. */
export function widthOf(text: string, { size, weight, tracking = 0 }: TextStyle, measure: Measure): number {
  const letters = Array.from(text);
  const spaces = letters.filter((letter) => letter === ' ').length;
  return measure(text, size, weight) + letters.length * tracking * size + spaces * wordSpacing;
}

/**
 * Breaks a text into lines no wider than a width, at its spaces. A word that is wider by itself is broken
 * inside. The empty text has no lines.
 */
export function wrapText(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => widthOf(candidate, style, measure) <= width;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The same number of lines as `wrapText` gives, as equal in width as they can be: for headings. No word is
 * broken that fits.
 */
export function balanceText(
  text: string,
  width: number,
  style: TextStyle,
  measure: Measure,
): readonly string[] {
  const longestWord = Math.max(...text.split(/\s+/).map((word) => widthOf(word, style, measure)));
  let balanced = wrapText(text, width, style, measure);
  for (let narrower = width - 8; narrower >= longestWord; narrower -= 8) {
    const lines = wrapText(text, narrower, style, measure);
    if (lines.length > balanced.length) break;
    balanced = lines;
  }
  return balanced;
}

/** A text element; x is its start, middle or end, y its base line. */
export function drawText(x: number, y: number, text: string, style: TextStyle): string {
  const { size, weight, fill, tracking, anchor, tabular } = style;
  const attributes = [
    `x="${inPixels(x)}"`,
    `y="${inPixels(y)}"`,
    `font-size="${size}"`,
    `font-weight="${weight}"`,
    `fill="${fill}"`,
    ...(tracking === undefined ? [] : [`letter-spacing="${inPixels(tracking * size)}"`]),
    ...(anchor === undefined ? [] : [`text-anchor="${anchor}"`]),
    ...(tabular === true ? ['class="tabular"'] : []),
  ];
  return `<text ${attributes.join(' ')}>${escapeXml(text)}</text>`;
}

/** Lines of text one below the other; y is the base line of the first. */
export const drawLines = (
  x: number,
  y: number,
  lines: readonly string[],
  lineHeight: number,
  style: TextStyle,
): string => lines.map((line, i) => drawText(x, y + i * lineHeight, line, style)).join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or an attribute. What XML cannot hold at all, such as control characters, becomes a space. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** To a hundredth of a pixel: finer than anything that is seen. */
export const inPixels = (value: number): number => Math.round(value * 100) / 100;
