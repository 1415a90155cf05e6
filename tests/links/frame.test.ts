import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFrame, writeFrame } from '../../src/links/frame.ts';

/** The same frame, by other hands: Node's CRC-32 and base64url. */
function framed(body: readonly number[]): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Uint8Array.from(body)));
  return Buffer.from([...body, ...sum]).toString('base64url');
}
const payloadOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 37 + 11) % 256);

describe('a frame', () => {
  it.each([0, 1, 2, 3, 50])('with %i bytes in it is text, and comes back', (length) => {
    const frame = { version: 1, kind: 3, payload: payloadOf(length) };
    const text = writeFrame(frame);
    expect(text).toBe(framed([1, 3, ...frame.payload]));
    expect(readFrame(text)).toEqual({ ...frame, checksum: crc32(Uint8Array.from([1, 3, ...frame.payload])) });
  });

  it.each([[[]], [[7]]])('is no frame without version and kind: %j', (body) => {
    expect(readFrame(framed(body))).toBeNull();
  });

  it('is read up to 100,000 characters', () => {
    const longest = writeFrame({ version: 1, kind: 1, payload: payloadOf(74_994) });
    expect(longest).toHaveLength(100_000);
    expect(readFrame(longest)).not.toBeNull();
    expect(readFrame(writeFrame({ version: 1, kind: 1, payload: payloadOf(74_995) }))).toBeNull();
  });

  it('has one text: nothing may stand behind it, nor in the bits that belong to no byte', () => {
    const text = framed([1, 1]);
    expect(text).toHaveLength(8);
    expect(readFrame(`${text}A`)).toBeNull();
    for (const body of [
      [1, 1, 9],
      [1, 1, 9, 9],
    ]) {
      const spare = framed(body);
      const last = spare.at(-1) ?? '';
      expect(readFrame(spare)).not.toBeNull();
      expect(readFrame(spare.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1))).toBeNull();
    }
  });

  it('is none when any one bit of it has changed', () => {
    const whole = Buffer.from(framed([1, 3, ...payloadOf(6)]), 'base64url');
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const changed = Buffer.from(whole);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readFrame(changed.toString('base64url')), `bit ${bit}`).toBeNull();
    }
  });

  it.each(['+', '/', '=', ' ', 'é'])('has no %j in it', (character) => {
    expect(readFrame(framed([1, 1]).replace(/^./, character))).toBeNull();
  });
});
