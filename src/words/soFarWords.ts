import { formatCountedInside } from './figures.ts';

/** What the answers so far come to, beside each question; it comes after the question itself. */
export const soFarWords = {
  sofarHint: 'Rings fill as you answer. An empty ring still depends on skills you have not reached.',
  mapLabel: (known: number, all: number) =>
    `Small career map: ${known} of ${all} roles have a figure so far. The results page lists them.`,
  changes: 'What the last answer changed',
  noChanges: 'Nothing answered yet. The first answer moves the rings.',
  change: (points: string, percent: string) => `${points} to ${percent}`,
  unchanged: (percent: string) => `${percent}, unchanged`,
  stop: 'You can stop now',
  goOn: 'How wide is the range?',
  giveOrTake: (points: number) => `Give or take ${points} ${points === 1 ? 'point' : 'points'}`,
  forRole: (role: string) => ` for ${role}`,
  mark: (points: number) => `Fine to stop under ${points} points`,
  stopNarrow: 'That is narrow enough to plan by. More answers would sharpen it a little.',
  stopSettled:
    'Your three nearest roles have kept their order over five answers. More answers would sharpen the figures.',
  needClaims: (count: number) =>
    `At least ${formatCountedInside(count, 'more answer', 'more answers')} before you can rely on this.`,
  needCoverage: 'More of this role’s own skills have to be answered first.',
  needNarrow: (points: number) => `It shrinks as you answer; under ${points} it is fine to stop.`,
  results: 'See results',
} as const;
