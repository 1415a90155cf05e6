import { formatCounted } from './figures.ts';

/** All answers on one page. */
export const checkWords = {
  headTitle: 'Check your answers',
  description: 'All your answers on one page, each with a link to change it.',
  title: 'Check your answers',
  lead: (claims: number, unsure: number, open: number) => {
    const said = [
      `${formatCounted(claims, 'level', 'levels')} chosen`,
      unsure === 0 ? '' : `${unsure} not sure`,
      open === 0 ? '' : `${open} ${open === 1 ? 'question' : 'questions'} still open`,
    ];
    return `${said.filter((part) => part !== '').join(', ')}.`;
  },
  waiting: 'Everything you said, on one page. It is read from this browser.',
  needsScript: 'This needs JavaScript, which this browser does not run here.',
  none: 'You have not answered anything yet.',
  toResults: 'See your results',
  goOn: 'Answer the next open question',
  goOnAll: (count: number) => `Go on with ${count === 1 ? 'the other skill' : `the other ${count} skills`}`,
  answers: 'Your answers',
  background: 'About you',
  backgroundHint: 'Your role makes the first guess. What you hold opens gates and decides what is Ready.',
  change: 'Change',
  changeOf: (name: string) => `Change your answer on ${name}`,
  answer: 'Answer',
  answerOf: (name: string) => `Answer ${name}`,
  open: 'Not answered',
  notSure: 'Not sure',
  ticked: (ticked: number, shown: number) => (shown === 0 ? '' : `${ticked} of ${shown} statements ticked`),
  currentRole: 'Current role',
  goals: 'Goals',
  qualifications: 'Qualifications',
  experience: 'Experience',
  hours: 'Hours a week',
  notSaid: 'not said',
  inProgress: (name: string) => `${name} (in progress)`,
  alike:
    'Most of your answers are the same level. That can be true. A second look at two or three of them may make your result sharper.',
  old: (date: string) => `Your oldest answer is from ${date}. After a year a second look is worth it.`,
} as const;
