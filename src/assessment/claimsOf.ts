import { type Answer, isClaim, type Level } from './answer.ts';
import type { Assessment } from './assessment.ts';

/** The answers that claim a level, in the order they were first given; "not sure" is none. */
export const claimsOf = ({ answers }: Pick<Assessment, 'answers'>): (Answer & { readonly claim: Level })[] =>
  [...answers.values()].filter(isClaim);
