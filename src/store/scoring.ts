// What is computed about a person with the belief, in one hand. Screens get it with the person and not by
// importing it: it then comes in one piece after the first paint, and only for somebody who answers. What only
// explains a result (readiness/explain, leverage...) comes with the late screens that do.
import { inferBelief } from '../belief/belief.ts';
import { nextQuestion } from '../readiness/nextQuestion.ts';
import { measureReadiness } from '../readiness/readiness.ts';
import { whenToStop } from '../readiness/stopping.ts';

export const scoring = {
  inferBelief,
  measureReadiness,
  nextQuestion,
  whenToStop,
} as const;

export type Scoring = typeof scoring;
