// The frame of a shared link: what version it is of, what it carries, and a checksum. This file never changes:
// a program of any later version finds version and checksum where they are now.
//
//   byte 0         version
//   byte 1         kind
//   bytes 2...-5   payload
//   last 4 bytes   CRC-32 of everything before them, the highest byte first
//
// All of it as base64url without padding (RFC 4648, section 5).

/** In characters. A longer text is not looked at. */
const longestBody = 100_000;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const checksumSize = 4;

export type Frame = { readonly version: number; readonly kind: number; readonly payload: Uint8Array };

export function writeFrame({ version, kind, payload }: Frame): string {
  const body = Uint8Array.from([version, kind, ...payload]);
  const sum = checksum(body);
  return toText(Uint8Array.from([...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]));
}

/** A frame that came whole, named by its checksum. */
export type ReadFrame = Frame & { readonly checksum: number };

/** Null for anything that is not whole: cut short, changed in any character, or no frame at all. */
export function readFrame(text: string): ReadFrame | null {
  const bytes = text.length > longestBody ? null : fromText(text);
  if (bytes === null || bytes.length < 2 + checksumSize) return null;
  const body = bytes.subarray(0, -checksumSize);
  const [version = 0, kind = 0] = body;
  const sum = checksum(body);
  return sum === readChecksum(bytes) ? { version, kind, payload: body.subarray(2), checksum: sum } : null;
}

function readChecksum(bytes: Uint8Array): number {
  return bytes.subarray(-checksumSize).reduce((sum, byte) => (sum * 256 + byte) >>> 0, 0);
}

/** CRC-32 (ISO 3309, the one of PNG and gzip). It finds every change within 32 bits in a row, so every changed character. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function toText(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += alphabet[(held >> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet[(held << (6 - bits)) & 63];
}

/** Null for what `toText` does not write: other characters, and bits at the end that belong to no byte. */
function fromText(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value === -1) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
    held &= (1 << bits) - 1;
  }
  return bits >= 6 || held !== 0 ? null : Uint8Array.from(bytes);
}
