// Numbers as bits, and bits as bytes: the alphabet of shared links (docs/link-format.md). The highest bit comes
// first. Reading never throws: past the end the reader is spent, and whoever reads asks it once at the end.

/** Whole numbers of 0 or more, written one behind the other. */
export type BitWriter = {
  /** A number below 2 ** width. */
  readonly fixed: (value: number, width: number) => void;
  /** Any number below 2 ** 31, short for small ones: an exponential Golomb code of order `order`. */
  readonly open: (value: number, order: number) => void;
  /** UTF-8 behind its length in bytes. */
  readonly text: (text: string) => void;
  /** What was written, filled up with zeros to a whole byte. */
  readonly bytes: () => Uint8Array;
};

export type BitReader = {
  readonly fixed: (width: number) => number;
  readonly open: (order: number) => number;
  readonly text: () => string;
  /** True when more was read than there is, or a text was none: nothing that was read counts then. */
  readonly isSpent: () => boolean;
};

export function makeBitWriter(): BitWriter {
  const bytes: number[] = [];
  let used = 0;
  const bit = (value: number) => {
    if (used % 8 === 0) bytes.push(0);
    if (value === 1) bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (128 >> (used % 8));
    used += 1;
  };
  const fixed = (value: number, width: number) => {
    for (let place = width - 1; place >= 0; place--) bit(Math.floor(value / 2 ** place) % 2);
  };
  const open = (value: number, order: number) => {
    const shifted = Math.floor(value / 2 ** order) + 1;
    const length = Math.floor(Math.log2(shifted));
    fixed(0, length);
    fixed(shifted, length + 1);
    fixed(value % 2 ** order, order);
  };
  return {
    fixed,
    open,
    text: (text) => {
      const encoded = new TextEncoder().encode(text);
      open(encoded.length, 4);
      for (const byte of encoded) fixed(byte, 8);
    },
    bytes: () => Uint8Array.from(bytes),
  };
}

/** No number of ours is longer. */
const longest = 31;

export function makeBitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  let spent = false;
  const bit = (): number => {
    const byte = bytes[at >> 3];
    if (byte === undefined) {
      spent = true;
      return 0;
    }
    const value = (byte >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  const fixed = (width: number): number => {
    let value = 0;
    for (let place = 0; place < width; place++) value = value * 2 + bit();
    return value;
  };
  const open = (order: number): number => {
    let length = 0;
    while (!spent && length <= longest && bit() === 0) length += 1;
    if (length > longest) spent = true;
    if (spent) return 0;
    const shifted = 2 ** length + fixed(length);
    return (shifted - 1) * 2 ** order + fixed(order);
  };
  return {
    fixed,
    open,
    text: () => {
      const length = open(4);
      if (spent || length > bytes.length) {
        spent = true;
        return '';
      }
      const encoded = Uint8Array.from({ length }, () => fixed(8));
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(encoded);
      } catch {
        spent = true;
        return '';
      }
    },
    isSpent: () => spent,
  };
}
