import { inMinutes, minutesFor } from './duration.ts';
import { formatCount } from './figures.ts';

/** So many answers usually give a first result (docs/scoring.md has what they are worth). */
const firstResult = 12;

/** The screen before the questions. */
export const assessWords = {
  headTitle: 'Skills self-assessment: where you stand, and how sure that is',
  description:
    'One skill a screen, five described levels, evidence you can tick. After about a dozen answers you see how near you are to each role, with a range.',
  title: 'See where you stand, and how sure that is',
  lead: 'You read five short descriptions of a skill and choose the one that fits the last three years. After about a dozen answers you see how near each role is, with a range that says how sure we are.',
  takes: 'Takes',
  /** `left`: questions that are still open. */
  takesText: (left: number) =>
    left <= firstResult
      ? `About ${inMinutes(left)}, by our estimate`
      : `About ${inMinutes(firstResult)} for a first result, ${minutesFor(left)} for all ${left}, by our estimate`,
  askedFor: 'Questions',
  askedForGoals: (questions: number, goals: number) =>
    `${questions}, the skills of your ${goals === 1 ? 'goal' : `${goals} goals`}`,
  askedForAll: (questions: number) => `${questions} skills. Choose a goal, and only its skills are asked`,
  answered: (answered: number, left: number) =>
    left === 0 ? 'All answered.' : `${formatCount(answered)} answered, ${formatCount(left)} to go.`,
  stays: 'Your answers',
  staysText:
    'They stay in this browser. There is no account and no server. A link carries something only when you make one.',
  start: 'Start with the first question',
  goOn: 'Go on with the next question',
  check: 'Check your answers',
  results: 'See your results',
  needsScript:
    'The questions need JavaScript, which this browser does not run here. You can read every level and statement on the pages of the skills.',
  skills: 'The skills',
  backgroundLegend: 'About you',
  optional:
    'Nothing here has to be filled in. What you say makes the first questions fit better, and shows which degrees, licences or years a role still asks of you.',
  now: 'Where are you now?',
  nowHint: 'Your role makes the first guess at your levels. Your answers soon outweigh it.',
  goals: 'Where do you want to go?',
  goalsHint: 'Up to three, the most important first. The questions are the skills of these roles.',
  held: 'What you hold',
  heldHint: 'Degrees, licences and years are gates beside a skill score. They never change it.',
  hours: 'Time to learn',
  hoursHint: 'Not used for any score. It is kept with your answers for planning.',
  data: 'Your data',
  dataHint: 'It is yours: take it with you, bring it back, or erase it.',
} as const;
