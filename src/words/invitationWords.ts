// What is said of an invitation, where it is opened and where it is answered.
import { formatCounted, formatList } from './figures.ts';

export const invitationWords = {
  banner: (name: string, date: string, hasBegun: boolean) =>
    `You are reading an invitation${name === '' ? '' : ` from ${name}`}, made on ${date}.${hasBegun ? '' : ' Nothing is stored until you begin.'}`,
  title: (name: string) =>
    name === '' ? 'You are invited to see where you stand' : `${name} invites you to see where you stand`,
  lead: 'You answer in this browser, and nobody else sees it. You decide at the end what goes back, and whether.',
  goals: 'Suggested goals',
  goalsNone: 'None: choose your own.',
  skills: 'Asked first',
  skillsNone: 'No skill in particular.',
  skillsHint: (count: number) => `${formatCounted(count, 'skill comes', 'skills come')} before the others.`,
  choice: 'Your goals',
  keepMine: (goals: readonly string[]) => `Keep mine: ${formatList(goals)}`,
  take: (goals: readonly string[]) =>
    `Take the suggested ${goals.length === 1 ? 'goal' : 'goals'}: ${formatList(goals)}`,
  begin: 'Begin',
  goOn: 'Go on with the questions',
  begun: 'You have begun. What you send back is told to be the answer to this invitation.',
  answering: (name: string, date: string) =>
    `This answers the invitation${name === '' ? '' : ` from ${name}`} of ${date}.`,
} as const;
