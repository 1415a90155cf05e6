// What a role's page says to a person who has answered. Apart from roleWords: fetched for such a person only.
import type { Way } from '../catalog/catalog.ts';
import { describeWay } from './catalogWords.ts';
import { asSentence, formatYears, insideSentence } from './figures.ts';
import { describeInterval } from './readinessWords.ts';

export const yourRoleWords = {
  here: 'You are here',
  interval: (result: { readonly low: number; readonly high: number }, answers: number) =>
    `${asSentence(describeInterval(result))}, from your ${answers === 1 ? 'one answer' : `${answers} answers`}.`,
  mostOpen: (skill: string) => `Most is still open in ${insideSentence(skill)}.`,
  tooEarly: 'Too little of this role rests on your answers for a figure.',
  results: 'See all results',
  setGoal: 'Set as goal',
  removeGoal: 'Remove goal',
  routes: 'See the routes there',
  isGoal: 'This role is one of your goals.',
  threeGoals: 'You have three goals. Remove one first:',
  youChose: (level: string) => `You chose ${level}.`,
  assumed: 'Assumed.',
  change: 'Change',
  answer: 'Answer',
  /** "you have 4 of 5 years", or "6 years" when they are enough. */
  years: (have: number, { years }: Extract<Way, { kind: 'experience' }>) =>
    have < years
      ? `you have ${inTenths(have)} of ${formatYears({ low: years, high: years })}`
      : formatYears({ low: inTenths(have), high: inTenths(have) }),
  way: describeWay,
} as const;

/** Cut, not rounded: "5 of 5 years" is not missing. Sums of years come out a little low in binary. */
const inTenths = (years: number) => Math.floor(years * 10 + 1e-6) / 10;
