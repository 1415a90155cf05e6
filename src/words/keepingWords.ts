import type { Dropped } from '../assessment/reconcile.ts';
import { formatDate, formatList } from './figures.ts';

/** What a place in a document holds, by its first part; a file may name it anything. */
const partName: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['answers', ['answer', 'answers']],
  ['snapshots', ['part of an earlier result', 'parts of earlier results']],
  ['goals', ['goal', 'goals']],
  ['plan', ['part of the plan', 'parts of the plan']],
  ['links', ['kept link', 'kept links']],
  ['askFirst', ['skill to ask first', 'skills to ask first']],
  ['dismissed', ['role you set aside', 'roles you set aside']],
  ['currentRole', ['current role', 'current roles']],
  ['years', ['length of experience', 'lengths of experience']],
  ['qualifications', ['qualification', 'qualifications']],
]);
const otherPart = ['other detail', 'other details'] as const;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "2 answers and 1 goal" */
function countParts(dropped: readonly Dropped[]): string {
  const counts = new Map<readonly [one: string, many: string], number>();
  for (const { place } of dropped) {
    const name = partName.get(place.split('/')[0] ?? '') ?? otherPart;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return formatList([...counts].map(([[one, many], count]) => counted(count, one, many)));
}

/** Says what was left out and why; one sentence a reason, none without a cause. */
export function describeDropped(dropped: readonly Dropped[]): readonly string[] {
  const unreadable = dropped.filter(({ reason }) => reason === 'not readable');
  const unknown = dropped.filter(({ reason }) => reason === 'not in this catalog');
  return [
    ...(unreadable.length === 0 ? [] : [`Not readable: ${countParts(unreadable)}.`]),
    ...(unknown.length === 0 ? [] : [`About things this site no longer lists: ${countParts(unknown)}.`]),
  ];
}

const lastsAsLongAsTheTab =
  'You can go on; what you say now lasts until you close this tab. Download a backup to keep it.';

/** How much of each there is. */
type Counts = Readonly<Record<'answers' | 'snapshots' | 'goals' | 'links', number>> & {
  readonly hasPlan: boolean;
};

export const keepingWords = {
  saved: (time: string) => `Saved in this browser ${time}`,
  savedSometime: 'Saved in this browser',
  /** "12:03", or "22 Nov 2026, 12:03" for another day. */
  time: (time: string, isoDate: string | null) =>
    isoDate === null ? time : `${formatDate(isoDate)}, ${time}`,
  failed: {
    forbidden: `Your browser does not let this page save. ${lastsAsLongAsTheTab}`,
    full: `Your browser has no room left for this site. ${lastsAsLongAsTheTab}`,
    other: `Your browser did not save your last change. ${lastsAsLongAsTheTab} The next change tries again.`,
    'not erased':
      'Your browser did not let this page erase what it stored. Clear the data of this site in the settings of your browser.',
  },
  newer: `What is stored in this browser comes from a newer version of this site, and is left as it is. Load the page again to get that version. ${lastsAsLongAsTheTab}`,
  unread: (date: string) =>
    `On ${date}, something stored in this browser could not be read in full. Whatever could be read is here; the original is kept, until you delete it.`,
  replaced: (date: string) =>
    `What was here before you restored a file on ${date} is kept, until you delete it.`,
  download: 'Download a backup',
  downloadAside: { unread: 'Download what could not be read', replaced: 'Download what was here' },
  deleteAside: 'Delete it',
  undone: {
    'start over': 'Your answers are gone from this browser.',
    restore: 'What you brought in is here now.',
  },
  undo: 'Undo',
  dismiss: 'Keep it so',
  fileName: (date: string) => `wayline-backup-${date}.json`,
  asideFileName: (date: string) => `wayline-set-aside-${date}.json`,
  restore: {
    button: 'Restore from a file',
    title: 'Restore from this backup?',
    savedOn: 'Saved',
    savedUnknown: 'The file does not say',
    answers: 'Answers',
    snapshots: 'Earlier results',
    goals: 'Goals',
    plan: 'Plan',
    links: 'Kept links',
    planEntries: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
    leftOut: 'Left out',
    nothingHere: 'There is nothing in this browser yet. Restoring brings in all of the above.',
    whatReplaceDoes:
      'Replace: the backup takes the place of everything here. What is here now is kept aside, and you can undo it.',
    whatAddDoes:
      'Add: what is only in the backup joins what is here. Of two answers about the same skill the later one stays; of more than three goals, the first three. You can undo it.',
    only: 'Restore it',
    replace: 'Replace what is here',
    add: 'Add to what is here',
    cancel: 'Cancel',
  },
  problem: {
    'too large':
      'This file is too large to be a Wayline backup. Choose the file that “Download a backup” gave you. Nothing has changed here.',
    empty: 'This file is empty. Choose another copy of your backup. Nothing has changed here.',
    picture:
      'This file is a picture, not a Wayline backup. Choose a file whose name ends in .json. Nothing has changed here.',
    'not JSON':
      'This file is not a Wayline backup, or only part of one. Choose a file whose name ends in .json. Nothing has changed here.',
    'not Wayline':
      'This file was not made by Wayline. Choose the file that “Download a backup” gave you. Nothing has changed here.',
    newer:
      'This backup comes from a newer version of this site. Load the page again, then restore it. Nothing has changed here.',
    unreachable:
      'Your browser could not open this file. Copy it to this device, then choose it again. Nothing has changed here.',
  },
  startOver: {
    button: 'Start over',
    title: 'Erase everything you said?',
    what: ({ answers, snapshots, goals, hasPlan, links }: Counts) => {
      const parts = [
        answers === 0 ? '' : counted(answers, 'answer', 'answers'),
        snapshots === 0 ? '' : counted(snapshots, 'earlier result', 'earlier results'),
        goals === 0 ? '' : counted(goals, 'goal', 'goals'),
        hasPlan ? 'your plan' : '',
        links === 0 ? '' : counted(links, 'kept link', 'kept links'),
        'your background',
        'any copies that were set aside',
      ];
      return `This erases from this browser: ${formatList(parts.filter((part) => part !== ''))}. You can undo it until you leave or reload this site.`;
    },
    backupFirst: 'To have it later, download a backup first.',
    erase: 'Erase everything',
    cancel: 'Cancel',
  },
} as const;
