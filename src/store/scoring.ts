// Everything that is computed about a person, in one hand. Screens get it with the person and not by
// importing it: it then comes in one piece after the first paint, and only for somebody who answers.
import { inferBelief } from '../belief/belief.ts';
import { largestChanges } from '../readiness/changes.ts';
import { explain } from '../readiness/explain.ts';
import { giveOrTakeOf } from '../readiness/giveOrTake.ts';
import { leverageOfSkills } from '../readiness/leverage.ts';
import { nextQuestion } from '../readiness/nextQuestion.ts';
import { measureReadiness } from '../readiness/readiness.ts';
import { makeSnapshot } from '../readiness/snapshot.ts';
import { whenToStop } from '../readiness/stopping.ts';
import { strengthsOf } from '../readiness/strengths.ts';

export const scoring = {
  inferBelief,
  measureReadiness,
  nextQuestion,
  whenToStop,
  giveOrTakeOf,
  explain,
  leverageOfSkills,
  strengthsOf,
  largestChanges,
  makeSnapshot,
} as const;

export type Scoring = typeof scoring;
