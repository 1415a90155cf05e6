import { describe, expect, it } from 'vitest';
import { type BitWriter, makeBitReader, makeBitWriter } from '../../src/links/bits.ts';

/** What was written, as ones and zeros. */
function bitsOf(write: (writer: BitWriter) => void): string {
  const writer = makeBitWriter();
  write(writer);
  return [...writer.bytes()].map((byte) => byte.toString(2).padStart(8, '0')).join(' ');
}
const readerOf = (write: (writer: BitWriter) => void) => {
  const writer = makeBitWriter();
  write(writer);
  return makeBitReader(writer.bytes());
};

describe('bits', () => {
  it.each<[string, (writer: BitWriter) => void, string]>([
    ['nothing', () => undefined, ''],
    ['a number of fixed width, the highest bit first', ({ fixed }) => fixed(5, 4), '01010000'],
    [
      'the bits of a number that fit',
      ({ fixed }) => fixed(0xfedcba98, 32),
      '11111110 11011100 10111010 10011000',
    ],
    ['0, open', ({ open }) => open(0, 0), '10000000'],
    ['1, open', ({ open }) => open(1, 0), '01000000'],
    ['6, open', ({ open }) => open(6, 0), '00111000'],
    ['7, open, of order 2', ({ open }) => open(7, 2), '01011000'],
    ['a text behind its length in bytes', ({ text }) => text('é'), '10010110 00011101 01001000'],
    [
      'one number behind another',
      ({ fixed }) => [9, 8, 7].forEach((value) => void fixed(value, 4)),
      '10011000 01110000',
    ],
  ])('of %s', (_, write, expected) => {
    expect(bitsOf(write)).toBe(expected);
  });
});

describe('a reader', () => {
  it('is not spent by the last bit, and is by one more', () => {
    const reader = readerOf(({ fixed }) => fixed(0xabc, 16));
    expect(reader.fixed(16)).toBe(0xabc);
    expect(reader.isSpent()).toBe(false);
    expect(reader.fixed(1)).toBe(0);
    expect(reader.isSpent()).toBe(true);
  });

  it('reads the longest number there is', () => {
    const reader = readerOf(({ open }) => open(2 ** 32 - 2, 0));
    expect(reader.open(0)).toBe(2 ** 32 - 2);
    expect(reader.isSpent()).toBe(false);
  });

  it('is spent by a longer one, though there is more to read', () => {
    const reader = readerOf(({ open }) => open(2 ** 32 - 1, 0));
    expect(reader.open(0)).toBe(0);
    expect(reader.isSpent()).toBe(true);
  });

  it('is spent by an open number that ends too soon', () => {
    const reader = makeBitReader(new Uint8Array([0]));
    expect(reader.open(0)).toBe(0);
    expect(reader.isSpent()).toBe(true);
  });

  it('is spent by a text that is longer than all there is', () => {
    const reader = readerOf(({ open, fixed }) => {
      open(5, 4);
      for (const byte of [97, 98, 99]) fixed(byte, 8);
    });
    expect(reader.text()).toBe('');
    expect(reader.isSpent()).toBe(true);
  });

  it('is spent by a text that is no UTF-8', () => {
    const reader = readerOf(({ open, fixed }) => {
      open(2, 4);
      fixed(0xff, 8);
      fixed(0x41, 8);
    });
    expect(reader.text()).toBe('');
    expect(reader.isSpent()).toBe(true);
  });

  it('has an empty text after it is spent', () => {
    const reader = readerOf(({ text }) => text('ab'));
    reader.fixed(64);
    expect(reader.text()).toBe('');
  });
});
