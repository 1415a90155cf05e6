// The colours of ui/tokens.css, written down once more: a picture that leaves the page takes no style along.
import type { Line } from '../../catalog/catalog.ts';

export type PictureTheme = 'light' | 'dark';

const light = {
  paper: '#f7f2e7',
  'paper-raised': '#fdfaf3',
  ink: '#14202e',
  'ink-2': '#3d4855',
  'ink-3': '#5a6470',
  rule: '#dcd2bd',
  'rule-strong': '#857b66',
  range: '#e3d9c3',
  'on-line': '#ffffff',
};

export type PictureColours = Readonly<Record<keyof typeof light, string>>;

export const pictureColours: Readonly<Record<PictureTheme, PictureColours>> = {
  light,
  dark: {
    paper: '#0b121d',
    'paper-raised': '#141f2f',
    ink: '#f3ecdd',
    'ink-2': '#c5c4bd',
    'ink-3': '#98a0a8',
    rule: '#233145',
    'rule-strong': '#6f7f94',
    range: '#2c3d55',
    'on-line': '#0b121d',
  },
};

/** By the id of the line. */
export const lineColours: Readonly<Record<PictureTheme, ReadonlyMap<string, string>>> = {
  light: new Map([
    ['learning-design', '#c7341a'],
    ['program-operations', '#1a7a45'],
    ['learning-technology', '#1457b8'],
    ['digital-leadership', '#9a1f66'],
    ['school-leadership', '#8f5e00'],
    ['beyond-campus', '#0a7480'],
  ]),
  dark: new Map([
    ['learning-design', '#ff7657'],
    ['program-operations', '#45c482'],
    ['learning-technology', '#6ea8ff'],
    ['digital-leadership', '#f583be'],
    ['school-leadership', '#e9b13c'],
    ['beyond-campus', '#3fcbd3'],
  ]),
};

/** A line that has no colour yet is drawn in a grey on which its letter can be read. */
export const lineColour = ({ id }: Pick<Line, 'id'>, theme: PictureTheme): string =>
  lineColours[theme].get(id) ?? pictureColours[theme]['ink-3'];
