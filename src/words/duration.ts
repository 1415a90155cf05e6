// How long questions take, in words.

/** Our judgement, not a measurement: two or three of the five levels read at 240 words a minute, and choosing. */
const secondsAQuestion = 30;

/** "4 minutes" */
export function inMinutes(questions: number): string {
  const minutes = minutesFor(questions);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** Whole minutes, one at least. */
export const minutesFor = (questions: number): number =>
  Math.max(1, Math.ceil((questions * secondsAQuestion) / 60));
