// What is said where something is shared, and where it is opened.
import type { UnknownCode } from '../links/codes.ts';
import { formatCountedInside, formatList, formatYears } from './figures.ts';

const unknownName: Record<UnknownCode['kind'], readonly [one: string, many: string]> = {
  role: ['role', 'roles'],
  skill: ['skill', 'skills'],
  statement: ['statement', 'statements'],
  qualification: ['qualification', 'qualifications'],
  field: ['field of work', 'fields of work'],
};

export const shareWords = {
  title: 'Share what you choose',
  lead: 'Everything you choose travels inside the link itself. Nothing is uploaded, and anyone who has the link can read it.',
  parts: 'What goes in the link',
  always: 'Your role and your goals',
  alwaysText: (role: string | null, goals: readonly string[]) =>
    `${role === null ? 'No current role' : role}; ${goals.length === 0 ? 'no goal' : `aiming for ${formatList(goals)}`}`,
  levels: 'My levels',
  levelsText: (count: number) => `The levels you chose for ${formatCountedInside(count, 'skill', 'skills')}`,
  statements: 'Ticked statements',
  statementsText: 'Which statements you saw and ticked; with them readiness comes out as on your screen',
  background: 'My background',
  backgroundText: 'Years by field, qualifications, hours a week',
  plan: 'My plan',
  planText: (count: number) =>
    `The route and ${formatCountedInside(count, 'entry', 'entries')} with dates and check marks`,
  planCut: (most: number) => `Only the first ${most} fit in a link.`,
  notes: 'Notes and evidence',
  notesText: 'Your own words beside answers and plan. Off unless you choose it',
  name: 'Your name, as the reader will see it',
  message: 'A message to the reader',
  tag: 'Let a later link of mine take the place of this one',
  tagText: 'Puts a random number in, so that an adviser can tell that both are from you',
  preview: 'What they will see',
  made: 'Links you handed on',
  madeHint:
    'Kept in this browser, with invitations you began, so that an answer is known as yours. Forgetting one withdraws nothing.',
  madeLink: (date: string, goals: readonly string[]) =>
    `${date}${goals.length === 0 ? '' : `, aiming for ${formatList(goals)}`}`,
  begunInvitation: (name: string, date: string) =>
    `Invitation${name === '' ? '' : ` from ${name}`}, begun on ${date}`,
  forget: 'Forget',
  forgotten: 'Forgotten.',
  nothing: 'There is nothing to share yet.',
  nothingLead: 'Choose a goal or answer a few questions first.',
  start: 'Start the assessment',
} as const;

export const sharedWords = {
  banner: (name: string, date: string) =>
    `You are reading what ${name === '' ? 'somebody' : name} shared on ${date}. It is in this link alone; your own answers stay as they are unless you make this yours.`,
  title: (name: string, role: string | null, goals: readonly string[]) => {
    const who = name === '' ? 'Somebody' : name;
    const is = role === null ? 'shares where they stand' : `is ${articleFor(role)} ${role}`;
    return goals.length === 0 ? `${who} ${is}` : `${who} ${is}, aiming for ${formatList(goals)}`;
  },
  restsOn: (claims: number, skills: number) =>
    claims === 0
      ? 'No levels were sent, so there are no figures.'
      : `From ${claims} of ${skills} skills; the figures are worked out here, from what was sent.`,
  all: 'All that was sent',
  here: 'Here now',
  gapsTo: (role: string) => `Widest gaps to ${role}`,
  goals: 'On the way to the goals',

  comment: 'Comment',
  theirs: 'Theirs',
  yours: 'Yours',
  closest: 'Closest roles',
  role: 'Role',
  readiness: 'Readiness',
  band: 'Band',
  background: 'Background',
  years: (years: number, field: string) => `${formatYears({ low: years, high: years })} in ${field}`,
  inProgress: (name: string) => `${name}, in progress`,
  hours: (hours: number) => `${hours} hours a week for learning`,
  planTo: (role: string) => `The route to ${role}`,
  entryDone: 'done',
  noteOn: (skill: string) => `On ${skill}:`,
  notes: 'In their own words',
  unknown: (unknown: readonly UnknownCode[]) =>
    `The link names ${formatList(
      [...Map.groupBy(unknown, ({ kind }) => kind)].map(([kind, codes]) =>
        formatCountedInside(codes.length, ...unknownName[kind]),
      ),
    )} that this site no longer lists. What remains is shown; nothing was put in its place.`,
  mine: 'Make this mine',
  mineTitle: 'Make this yours?',
  mineWhat: (answers: number, goals: number, entries: number) =>
    `The link holds ${formatCountedInside(answers, 'answer', 'answers')}, ${formatCountedInside(goals, 'goal', 'goals')} and ${formatCountedInside(entries, 'entry of a plan', 'entries of a plan')}.`,
  mineReplace:
    'Replace: it takes the place of your answers, background, goals and plan. What is here now is kept aside, and you can undo it.',
  mineAdd:
    'Add: what only the link holds joins yours. Of two answers about one skill the later one stays. You can undo it.',
  mineNothing: 'There is nothing in this browser yet.',
  replace: 'Replace mine',
  add: 'Add to mine',
  only: 'Make it mine',
  cancel: 'Cancel',
  isMine: 'It is yours now.',
  none: 'There is no shared link here.',
  noneLead: 'Open the whole link you were sent, or give the file or the text here.',
  damaged: 'This link was damaged on its way.',
  damagedLead:
    'Some of it is missing or changed, so nothing of it is shown: it could be wrong. Ask for the link again, or copy all of it, to its last character. It stays in the address bar.',
  newer: 'This link was made by a newer version.',
  newerLead:
    'Reload this page to get the newest version, then open the link again. It stays in the address bar.',
  sealed: 'This link is locked.',
  sealedLead: 'Its sender chose a passphrase. Type it in here; it goes nowhere.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: 'Unlocking.',
  wrongPassphrase: 'This is not the passphrase. The link itself is whole: try again, or ask its sender.',
  cannotUnlock: 'Locked links open only on a secure address (https). Open this page there.',
  paste: 'The link, or the text it came in',
  openPasted: 'Open it',
  file: 'Open a file',
  fileTooLarge: 'This file is too large to be one of ours.',
  fileUnreadable: 'This file could not be read.',
} as const;

/** By the sound: letters that are read one by one begin with a vowel more often. */
const articleFor = (role: string): string => (/^([AEIOU]|[FHLMNRSX][A-Z])/.test(role) ? 'an' : 'a');
