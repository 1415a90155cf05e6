/** A piece of the picture and the room it takes, in pixels. */
export type Block = { readonly markup: string; readonly height: number };

export const page = { width: 1200, left: 64, right: 1136 } as const;

/** Where the columns of the ranking begin; the percents end at theirs, the band's glyph has its middle there. */
export const columns = {
  rank: 64,
  name: 96,
  bar: 528,
  barWidth: 320,
  percentEnd: 906,
  range: 922,
  band: 1056,
} as const;

/** A line from edge to edge, or as wide as the text. */
export const drawRule = (y: number, colour: string, edgeToEdge = false): string =>
  edgeToEdge
    ? `<path d="M0 ${y}H${page.width}" stroke="${colour}"/>`
    : `<path d="M${page.left} ${y}H${page.right}" stroke="${colour}"/>`;
