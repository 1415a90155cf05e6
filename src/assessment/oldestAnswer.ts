import type { Assessment } from './assessment.ts';

const millisecondsAYear = 365.25 * 24 * 60 * 60 * 1000;

/** The time of the oldest answer if that is more than a year ago, else null. An answer without a time does not count. */
export function oldestAnswer({ answers }: Pick<Assessment, 'answers'>, now: number): number | null {
  const times = [...answers.values()].map(({ at }) => at).filter((at) => at > 0);
  const oldest = Math.min(...times);
  return now - oldest > millisecondsAYear ? oldest : null;
}
