import { expect, it } from 'vitest';
import type { Answer } from '../../src/assessment/answer.ts';
import { oldestAnswer } from '../../src/assessment/oldestAnswer.ts';
import type { SkillId } from '../../src/catalog/catalog.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 26);
const given = (...times: readonly number[]) => ({
  answers: new Map(
    times.map((at, i): [SkillId, Answer] => [
      `skill-${i}` as SkillId,
      { claim: 2, shown: [], ticked: [], note: '', at },
    ]),
  ),
});

it('is the oldest of all once it is more than a year old', () => {
  expect(oldestAnswer(given(now - 10 * day, now - 366 * day, now - 400 * day), now)).toBe(now - 400 * day);
});

it('is none within a year, and none without answers', () => {
  expect(oldestAnswer(given(now, now - 365 * day), now)).toBeNull();
  expect(oldestAnswer(given(), now)).toBeNull();
});

it('does not take an answer without a time for an old one', () => {
  expect(oldestAnswer(given(0, now - 5 * day), now)).toBeNull();
});
