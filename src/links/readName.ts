import type { BitReader } from './bits.ts';

/** In characters: more than any field of ours takes, and no more than a heading bears. */
const longestName = 200;
/** Marks that set the direction of whatever follows them. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/** A sender's name. It stands inside the site's own sentences: it may not turn them around, nor bury them. */
export const readName = (reader: BitReader): string =>
  [...reader.text().replace(directions, '')].slice(0, longestName).join('');
