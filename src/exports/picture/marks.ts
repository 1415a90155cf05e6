import type { Line } from '../../catalog/catalog.ts';
import type { Band } from '../../readiness/band.ts';
import { lineColour, type PictureTheme, pictureColours } from './colours.ts';
import { escapeXml, inPixels } from './text.ts';

/** Edge of the square a bullet stands in, and the gap between two. */
const bulletSize = 20;
const bulletGap = 5;

const shapes: Readonly<Record<Line['shape'], string>> = {
  circle: '<circle r="9.5"/>',
  diamond: '<path d="M0-11.4 11.4 0 0 11.4-11.4 0Z"/>',
  square: '<path d="M-8.6-8.6H8.6V8.6H-8.6Z"/>',
  hexagon: '<path d="M-5.4-9.4H5.4L10.8 0 5.4 9.4H-5.4L-10.8 0Z"/>',
  shield: '<path d="M-8.8-9H8.8V3L0 10.6-8.8 3Z"/>',
  pill: '<rect x="-10.4" y="-8" width="20.8" height="16" rx="8"/>',
};

/** The bullets of a role beside each other, the first one's left edge at x, their middles at y. */
export const drawBullets = (x: number, y: number, lines: readonly Line[], theme: PictureTheme): string =>
  lines
    .map((line, i) => drawBullet(x + bulletSize / 2 + i * (bulletSize + bulletGap), y, line, theme))
    .join('');

export const widthOfBullets = (lines: readonly Line[]): number =>
  Math.max(0, lines.length * (bulletSize + bulletGap) - bulletGap);

/** A line's mark: letter, shape and colour together. */
function drawBullet(x: number, y: number, line: Line, theme: PictureTheme): string {
  const colours = pictureColours[theme];
  const colour = lineColour(line, theme);
  const body = line.cased
    ? `fill="${colours['paper-raised']}" stroke="${colour}" stroke-width="2.6"`
    : `fill="${colour}"`;
  const letter = `<text y="${line.shape === 'shield' ? 3 : 4.2}" text-anchor="middle" font-size="12" font-weight="700" fill="${line.cased ? colours.ink : colours['on-line']}">${escapeXml(line.letter)}</text>`;
  return `<g transform="translate(${inPixels(x)} ${inPixels(y)}) scale(${inPixels(bulletSize / 24)})"><g ${body}>${shapes[line.shape]}</g>${letter}</g>`;
}

/** A band's glyph, 13 pixels wide around its middle. The word stands beside it. */
export function drawBand(x: number, y: number, band: Band, ink: string): string {
  const ring = `<circle r="5.5" fill="none" stroke="${ink}" stroke-width="1.8"`;
  const glyphs: Readonly<Record<Band, string>> = {
    ready: `<circle r="6.4" fill="${ink}"/>`,
    stretch: `${ring}/><path d="M0-5.5A5.5 5.5 0 0 1 0 5.5Z" fill="${ink}"/>`,
    build: `${ring}/>`,
    // Eight dashes close the ring: its circumference is 34.56.
    explore: `${ring} stroke-dasharray="2.4 1.92"/>`,
  };
  return `<g transform="translate(${inPixels(x)} ${inPixels(y)})">${glyphs[band]}</g>`;
}
