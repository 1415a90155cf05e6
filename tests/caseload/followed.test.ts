import { expect, it } from 'vitest';
import { isDue, isWaiting, type LastHeard } from '../../src/caseload/followed.ts';
import { advisee, link } from './caseloads.ts';

// Only its time counts here.
const heardAt = (at: number) => ({ at }) as LastHeard;

it('a result waits until a later reply went', () => {
  const replied = advisee('ada', { replies: [link('one', 10), link('two', 20)] });
  expect(isWaiting({ advisee: replied, last: heardAt(21) })).toBe(true);
  expect(isWaiting({ advisee: replied, last: heardAt(20) })).toBe(false);
  expect(isWaiting({ advisee: replied, last: heardAt(15) })).toBe(false);
});

it('a result without any reply waits, and nothing waits without a result', () => {
  expect(isWaiting({ advisee: advisee('ada'), last: heardAt(0) })).toBe(true);
  expect(isWaiting({ advisee: advisee('ada'), last: null })).toBe(false);
});

it.each([
  [null, false],
  ['2026-11-25', true],
  ['2026-11-26', true],
  ['2026-11-27', false],
])('a follow-up on %s is due on 26 November: %s', (followUp, due) => {
  expect(isDue(advisee('ada', { followUp }), '2026-11-26')).toBe(due);
});
