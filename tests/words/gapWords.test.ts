import { expect, it } from 'vitest';
import { describeLevels } from '../../src/belief/belief.ts';
import type { RequiredLevel } from '../../src/catalog/catalog.ts';
import { describeGap } from '../../src/words/gapWords.ts';

const cases: [words: string, asked: RequiredLevel, chances: number[]][] = [
  ['Met', 3, [0, 0, 0, 1, 0]],
  ['Met', 3, [0, 0, 0, 0, 1]],
  ['Probably met', 3, [0, 0, 0.45, 0.55, 0]],
  ['One level short', 3, [0, 0, 1, 0, 0]],
  ['Three levels short', 4, [0, 1, 0, 0, 0]],
  ['About one level short', 3, [0, 0.2, 0.5, 0.3, 0]],
  ['About two levels short', 3, [0, 0.9, 0, 0, 0.1]],
  // Not more likely than not at the level: short, however little the mean lacks.
  ['About one level short', 3, [0, 0, 0.5, 0.5, 0]],
  ['About one level short', 2, [0, 0.6, 0, 0, 0.4]],
];

it.each(cases)('%s', (words, asked, chances) => {
  expect(describeGap(asked, describeLevels(chances))).toBe(words);
});
