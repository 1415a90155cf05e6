// What a skill's page says to a person who has answered. Apart from skillWords: fetched for such a person only.
import type { LevelBelief } from '../belief/belief.ts';
import type { RestsOn } from '../readiness/restsOn.ts';
import { asSentence } from './figures.ts';
import { describeLevelRange, describeRestsOn, readinessWords } from './readinessWords.ts';

export const yourSkillWords = {
  title: readinessWords.you,
  hint: 'The dot is where your answers put you, the line through it how sure that is.',
  restsOn: (restsOn: RestsOn) => `${asSentence(describeRestsOn(restsOn))}.`,
  level: (level: LevelBelief) => describeLevelRange(level),
} as const;
