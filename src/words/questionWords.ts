import { inMinutes } from './duration.ts';

/** One skill a screen. */
export const questionWords = {
  headTitle: (name: string) => `Assess: ${name}`,
  description: (name: string) => `Five described levels of ${name}, and evidence to tick.`,
  progress: (at: number, of: number, left: number) =>
    `Question ${at} of ${of}${left === 0 ? '' : `, about ${inMinutes(left)} left`}`,
  extra: 'Outside your goals: an extra question',
  ask: 'Which of these sounds most like the last three years?',
  notSure: 'Not sure',
  open: 'Not answered',
  notSureText: 'Skip for now. Your result will show a wider range here.',
  evidence: 'Which of these could you show someone?',
  evidenceOptional: 'Tick all that are true. Ticks carry the level you chose; empty boxes weigh against it.',
  ofLevel: (level: string) => `${level}:`,
  below: (level: string) =>
    `None ticked so far. Here are the statements of ${level} too; tick what is true, then go on.`,
  what: 'What counts as evidence?',
  whatClose: 'Close',
  whatText: [
    'Something from the last three years that you could show, or that somebody would confirm: a product, a number, a witness.',
    'A statement is true or it is not. If you have to argue for it, leave it empty.',
    'A level with few of its statements ticked counts for less.',
  ],
  note: 'Your own note',
  noteHint: 'What you were thinking of. It stays in this browser and is not scored.',
  needsScript:
    'Answering needs JavaScript, which this browser does not run here. All levels and statements stand on the page of the skill:',
  back: 'Back',
  next: 'Next skill',
  last: 'Check your answers',
  keys: 'Keys 1 to 5 and 0 choose, Enter goes on',
  all: 'All questions',
  allHint: 'Jump to any skill. Answers stay as they are.',
  elsewhere: 'Not asked by your goals',
  sofar: 'Your map so far',
} as const;
