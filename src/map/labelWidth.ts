// How wide is a label? The layout is made without a page to ask, so the font's advance widths stand here.

/** Of the characters from the space to the tilde, in thousandths of the size: Instrument Sans 5.3 at weight 600. */
const advances = [
  193, 295, 449, 727, 637, 786, 768, 256, 439, 439, 430, 544, 275, 493, 275, 444, 677, 387, 557, 579, 615,
  581, 615, 561, 598, 619, 275, 275, 544, 544, 544, 580, 867, 733, 645, 747, 755, 630, 594, 764, 725, 254,
  427, 712, 589, 898, 725, 794, 667, 806, 664, 637, 664, 704, 733, 1087, 707, 700, 631, 439, 444, 439, 544,
  466, 354, 558, 621, 552, 621, 571, 370, 621, 612, 260, 260, 558, 260, 941, 612, 597, 621, 621, 390, 494,
  406, 604, 536, 800, 587, 536, 513, 439, 234, 439, 544,
];
const firstCode = 32;
/** For every other character: a wide capital's width, so that a label is rather given too much room. */
const anyOther = 800;
/** Pixels that the pages add to each space (ui/base.css). */
const wordSpacing = 0.64;

/** The width in pixels of a text set at a size in pixels and weight 600. Kerning, which only narrows, is left out. */
export function labelWidth(text: string, size: number): number {
  let thousandths = 0;
  let spaces = 0;
  for (const character of text) {
    thousandths += advances[(character.codePointAt(0) ?? 0) - firstCode] ?? anyOther;
    if (character === ' ') spaces += 1;
  }
  return (thousandths * size) / 1000 + spaces * wordSpacing;
}
