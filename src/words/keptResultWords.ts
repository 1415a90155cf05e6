import type { Level } from '../assessment/answer.ts';
import { levelName } from './catalogWords.ts';
import { formatCounted, formatCountedInside } from './figures.ts';
import { formatPercent } from './readinessWords.ts';

/** Earlier results and files. */
export const keptResultWords = {
  history: 'Earlier results',
  historyHint: 'Dated notes of what you saw in yourself: a perception, not a test.',
  historyNone: 'None kept yet. “Keep this result” writes today’s down, so that you can compare later.',
  entry: (claims: number, name: string | null, share: number) =>
    `${formatCounted(claims, 'answer', 'answers')}.${name === null ? '' : ` Closest then: ${name}, ${formatPercent(share)}.`}`,
  compare: 'Compare with today',
  compareClose: 'Close',
  delete: 'Delete',
  deleted: (date: string) => `The result of ${date} is deleted.`,
  undo: 'Undo',
  restored: (date: string) => `The result of ${date} is back.`,
  of: (date: string) => ` the result of ${date}`,
  otherCatalog: (then: string, now: string) =>
    `Made with catalog ${then}; today’s is ${now}. Part of a difference may come from that.`,
  figures: 'Figures, in points',
  noFigures: 'No role has a figure both then and today.',
  unchanged: 'Every figure is the same today.',
  thenNow: (before: number, now: number) => `${formatPercent(before)} then, ${formatPercent(now)} today`,
  others: (count: number, most: number) =>
    `${formatCounted(count, 'other role', 'other roles')} changed by ${most === 0 ? 'nothing' : formatCountedInside(most, 'point or less', 'points or less')}.`,
  levels: 'How you saw yourself',
  noLevels: 'You claim the same levels today.',
  levelChanged: (before: Level | null, now: Level | null) => {
    if (before === null) return `Without a level then; today ${levelName(now ?? 0)}.`;
    if (now === null) return `${levelName(before)} then; without a level today.`;
    return `You saw yourself at ${levelName(before)}; today at ${levelName(now)}.`;
  },
  files: 'Take it with you',
  filesHint: 'Files are made in this browser and go where your downloads go.',
  csv: 'Table (CSV)',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  working: 'Making the file',
  saved: (name: string) => `${name} is made. Look in your downloads.`,
  failed: 'The file could not be made. Check the connection and try again.',
} as const;
