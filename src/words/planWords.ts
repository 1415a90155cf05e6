// What the plan says, on the screen, on paper and in its files.
import type { Month } from '../plan/month.ts';
import type { PlanItem } from '../plan/plan.ts';
import { formatCountedInside, formatList, insideSentence } from './figures.ts';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const nameOfMonth = (month: Month): string => monthNames[month % 12] ?? '';
export const yearOf = (month: Month): number => Math.floor(month / 12);

/** "Aug 2027" */
export const formatMonth = (month: Month): string => `${nameOfMonth(month)} ${yearOf(month)}`;

/** "Feb to Apr 2027", "Nov 2026 to Feb 2027", or one month. Both ends are included. */
function formatMonthSpan(from: Month, to: Month): string {
  if (from >= to) return formatMonth(from);
  return yearOf(from) === yearOf(to)
    ? `${nameOfMonth(from)} to ${formatMonth(to)}`
    : `${formatMonth(from)} to ${formatMonth(to)}`;
}

export const spanOfItem = ({ start, months }: Pick<PlanItem, 'start' | 'months'>): string =>
  formatMonthSpan(start, start + months - 1);

const kindName: Record<PlanItem['kind'], string> = {
  action: 'Action',
  qualification: 'Qualification',
  own: 'My own',
  post: 'The move itself',
};

export const planWords = {
  title: (goal: string) => `Your plan: ${goal}`,
  lead: (moves: number, done: number, of: number, next: string | null) =>
    `${moves === 1 ? 'One move' : `${moves} moves`}. ${done} of ${of} done.${next === null ? '' : ` Next due: ${next}.`}`,
  print: 'Print',
  share: 'Share',
  add: 'Add something of your own',
  undo: 'Undo',
  undone: 'Undone.',
  otherRoute: 'Choose another route',
  strip: 'The route',
  wordsTitle: 'In your own words',
  wordsHint: 'What do you want, who helps, and where do you begin? All three may stay empty.',
  goalInWords: 'What I want, and why',
  support: 'Who will support me',
  firstAction: 'What I do first, this week',
  timeline: 'Timeline',
  timelineHint:
    'A bar filled in its line’s color is done, an outlined one is ahead; the move itself is a solid dark bar, in a dark display a light one.',
  shown: 'Years shown',
  shownYears: (years: number) => `${years} years`,
  shownAll: 'The whole route',
  today: 'Today',
  step: (nth: number, role: string) => `${nth}. To ${role}`,
  stepSpan: (from: Month, end: Month) => formatMonthSpan(from, end - 1),
  models: 'How people got there, and where they meet',
  doneOf: (done: number, of: number) => `${done} of ${of} done`,
  earlierSteps: 'Done before this route',
  kind: kindName,
  tick: (text: string) => `Done: ${text}`,
  leaves: 'What it leaves to show',
  evidence: 'Evidence',
  evidenceField: 'What shows that it was done, and where it is',
  edit: 'Edit',
  close: 'Close',
  text: 'What',
  start: 'Begins in',
  startMessage: 'Give a month as year and month: 2027-03.',
  months: 'Takes',
  monthsUnit: 'months',
  monthsMessage: (most: number) => `Give a number of months from 1 to ${most}.`,
  hours: 'Learning in all',
  hoursUnit: 'hours',
  hoursMessage: (most: number) => `Give a number of hours from 0 to ${most}.`,
  earlier: 'A month earlier',
  later: 'A month later',
  remove: 'Remove',
  removed: (text: string) => `Removed: ${text}`,
  moved: (text: string, span: string) => `${text}: now ${span}`,
  suggest: (count: number) => `Suggest ${formatCountedInside(count, 'action', 'actions')} for this step`,
  suggesting: 'Looking for actions.',
  suggested: (count: number) =>
    count === 0
      ? 'The catalog has no further action for this step.'
      : `Added ${formatCountedInside(count, 'action', 'actions')}.`,
  suggestFailed: 'The actions could not be fetched. Check the connection and try again.',
  newItem: 'New entry',
  doneAsk: (skill: string) => `Done. Does it change your answer on ${insideSentence(skill)}?`,
  doneUpdate: 'Update the answer',
  overload: (months: readonly Month[], hoursPerWeek: number) =>
    `The plan asks for more than ${hoursPerWeek} hours of learning a week in ${formatList(
      groupMonths(months).map(([from, to]) => formatMonthSpan(from, to)),
    )}. Move something later or let it take longer.`,
  aside: 'Set aside',
  asideHint: 'This belonged to a route you chose before. What you did stays in the plan; this waits here.',
  takeBack: 'Put back in the plan',
  takenBack: (text: string) => `Back in the plan: ${text}`,
  full: (most: number) => `A plan holds ${most} entries, and this one is full. Remove some first.`,
  saveFailed: 'The file could not be made. Check the connection and try again.',
  files: 'Take it with you',
  filesHint: 'Made in this browser. Most calendars that read the file again update what they have.',
  calendar: 'Calendar (.ics)',
  markdown: 'Markdown',
  csv: 'Table (CSV)',
  saved: (name: string) => `Saved as ${name}.`,
  printedOn: (date: string) =>
    `Printed from Wayline on ${date}. The data stay in the browser they were made in.`,
  plan: 'Plan this route',
  planAgain: 'Plan this route instead',
  planned: 'This is your plan',
  toPlan: 'Open the plan',
  planHint: (aside: number) =>
    aside === 0
      ? 'What you did stays.'
      : `What you did stays; ${formatCountedInside(aside, 'entry', 'entries')} of the old route would be set aside.`,
  planFailed:
    'The actions could not be fetched, so the plan was not made. Check the connection and try again.',
  applyFor: (role: string) => `Apply for posts as ${role}`,
  offer: 'the applications sent, and what was said of them',
  calendarName: 'Wayline plan',
  calendarDone: 'Done:',
  calendarDetails: (role: string, { leaves, evidence, ...item }: PlanItem) =>
    [
      `Toward ${role}, ${spanOfItem(item)}.`,
      leaves === '' ? '' : `It leaves: ${leaves}.`,
      evidence === '' ? '' : `Evidence: ${evidence}`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  columns: [
    'Step to',
    'Kind',
    'What',
    'Skill',
    'Begins',
    'Ends',
    'Hours of learning',
    'State',
    'What it leaves to show',
    'Evidence',
  ],
  stateDone: 'Done',
  stateOpen: 'Open',
  evidenceOf: 'Evidence:',
  stepTitle: (role: string, from: Month, to: Month) => `To ${role}, ${formatMonthSpan(from, to)}`,
  made: (date: string) => `Made with Wayline on ${date}. Months are a model’s estimates, not promises.`,
} as const;

/** Months that follow each other, as pairs of first and last. */
function groupMonths(months: readonly Month[]): (readonly [Month, Month])[] {
  const groups: [Month, Month][] = [];
  for (const month of months) {
    const last = groups.at(-1);
    if (last !== undefined && last[1] === month - 1) last[1] = month;
    else groups.push([month, month]);
  }
  return groups;
}
