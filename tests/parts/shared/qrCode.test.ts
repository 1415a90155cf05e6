import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawQr } from '../../../src/parts/shared/QrCode.tsx';

/** The drawing as pixels, four for each module. */
function pixelsOf({ size, path }: ReturnType<typeof drawQr>) {
  const scale = 4;
  const edge = size * scale;
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++)
        pixels.fill(
          0,
          ((Number(y) * scale + dy) * edge + Number(x) * scale + dx) * 4,
          ((Number(y) * scale + dy) * edge + Number(x) * scale + dx) * 4 + 3,
        );
  return { pixels, edge };
}

it.each([40, 173, 333, 600])('a link of %i characters reads back the same', (length) => {
  const link = `https://wayline.example/shared#s=${'aZ9_-xQ'.repeat(100)}`.slice(0, length);
  const { pixels, edge } = pixelsOf(drawQr(link));
  expect(jsQR(pixels, edge, edge)?.data).toBe(link);
});
