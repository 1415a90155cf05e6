import { expect, it } from 'vitest';
import { describeDropped } from '../../src/words/keepingWords.ts';

it('says what was left out by kind and cause', () => {
  expect(
    describeDropped([
      { place: 'answers/law', reason: 'not readable' },
      { place: 'answers/budgets/note', reason: 'not readable' },
      { place: 'text', reason: 'not readable' },
      { place: 'goals/0', reason: 'not in this catalog' },
    ]),
  ).toEqual([
    'Not readable: 2 answers and 1 other detail.',
    'About things this site no longer lists: 1 goal.',
  ]);
});

it('says nothing when nothing was left out', () => {
  expect(describeDropped([])).toEqual([]);
});

it('a part that a file names like something every object has is a detail like others', () => {
  for (const place of ['constructor', '__proto__', 'toString/1'])
    expect(describeDropped([{ place, reason: 'not readable' }]).join()).toContain('1 other detail');
});
