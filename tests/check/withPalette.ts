// Makes a picture of flat colors smaller. In: a PNG as the browser takes it, 8 bits a channel, not interlaced. Out:
// the same picture with a palette of 256 colors: the most frequent ones, and for every other color the nearest of them.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColors = 256;

export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = readPixels(png);
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostColors)
    .map(([color]) => color);
  const places = new Map([...counts.keys()].map((color) => [color, nearest(palette, color)]));
  // Each row begins with its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  for (const [i, color] of pixels.entries())
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(color) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (color: number) => [color >> 16, (color >> 8) & 255, color & 255];

function nearest(palette: readonly number[], color: number): number {
  const own = channels(color);
  const distances = palette.map((other) =>
    channels(other).reduce((sum, value, i) => sum + (value - (own[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** Every color as 0xRRGGBB, row by row. What is seen through a picture is left out: a page has none of it. */
function readPixels(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const parts: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const bytesAPixel = png[25] === 6 ? 4 : 3;
  const rowLength = width * bytesAPixel;
  const rows = inflateSync(Buffer.concat(parts));
  const pixels = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(rowLength);
  for (let y = 0; y < height; y++) {
    const start = y * (rowLength + 1);
    const row = rows.subarray(start + 1, start + 1 + rowLength);
    unfilter(rows[start] ?? 0, row, above, bytesAPixel);
    for (let x = 0; x < width; x++) pixels[y * width + x] = row.readUIntBE(x * bytesAPixel, 3);
    above = row;
  }
  return { width, height, pixels };
}

/** Undoes one of the five filters of PNG, in place. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, bytesAPixel: number): void {
  for (let i = 0; i < row.length; i++) {
    const left = row[i - bytesAPixel] ?? 0;
    const up = above[i] ?? 0;
    const corner = i < bytesAPixel ? 0 : (above[i - bytesAPixel] ?? 0);
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    row[i] = (row[i] ?? 0) + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
