import type { Skill } from '../catalog/catalog.ts';
import { asSentence, formatCounted, formatCountedInside, formatList, insideSentence } from './figures.ts';

const skillsHold = (count: number): string =>
  `${formatCounted(count, 'skill makes', 'skills make')} up most of the distance.`;

/** At most three names, then how many more. */
export function formatFew(names: readonly string[], more: (count: number) => string): string {
  const extra = names.length - 3;
  return formatList(extra > 1 ? [...names.slice(0, 3), more(extra)] : names);
}

/** The sentence a result opens with, and what stands under it. */
export const headlineWords = {
  fewAnswers: (claims: number) =>
    `${formatCounted(claims, 'answer', 'answers')} so far: these are first guesses.`,
  fewAnswersLead: 'Five answers make a beginning. About a dozen make a result you can plan by.',
  noFigures: (claims: number) =>
    `${formatCounted(claims, 'answer', 'answers')} so far, and no role has enough of them yet.`,
  noFiguresLead:
    'A role gets a figure once a third of what it asks rests on your answers. The list below says how many more each one needs.',
  goalTooEarly: (goal: string, missing: number) =>
    `${goal} needs ${formatCountedInside(missing, 'more answer', 'more answers')} before it gets a figure.`,
  goalTooEarlyLead: (others: number) =>
    others === 1
      ? 'One other role has a figure already and stands below.'
      : `${formatCounted(others, 'other role has', 'other roles have')} a figure already and are ranked below.`,
  goalReady: (goal: string) => `By your answers you are ready for ${goal}.`,
  goalButFor: (goal: string, gates: number) =>
    `Your skills are ready for ${goal}. ${formatCounted(gates, 'gate remains', 'gates remain')}.`,
  goalStretch: (goal: string, skills: number) => `${goal} is a stretch. ${skillsHold(skills)}`,
  goalBuild: (goal: string, skills: number) => `${goal} is one to build towards. ${skillsHold(skills)}`,
  goalExplore: (goal: string, skills: number) => `${goal} is not within reach yet. ${skillsHold(skills)}`,
  readyAndStretch: (ready: number, stretch: number) =>
    `By your answers you are ready for ${formatCountedInside(ready, 'role', 'roles')}, and ${formatCountedInside(stretch, 'more is', 'more are')} a stretch.`,
  ready: (ready: number) =>
    `By your answers you are ready for ${formatCountedInside(ready, 'role', 'roles')}.`,
  /** None is Ready, some would be but for gates. */
  skilled: (roles: number) =>
    `Your skills are ready for ${formatCountedInside(roles, 'role', 'roles')}. Gates remain.`,
  stretch: (stretch: number) => `${formatCounted(stretch, 'role is', 'roles are')} a stretch for you now.`,
  none: (nearest: string) => `No role is a stretch yet. The nearest is ${nearest}.`,
  /** "Between 51 and 59%, from your 12 answers." */
  interval: (interval: string, claims: number) => `${asSentence(interval)}, from your ${claims} answers.`,
  nearest: (name: string, interval: string, claims: number) =>
    `The nearest is ${name}: ${interval}, from your ${claims} answers.`,
  distance: (skills: readonly Skill[]) =>
    `Most of the distance: ${formatFew(
      skills.map(({ name }) => insideSentence(name)),
      (count) => `${count} more`,
    )}.`,
} as const;
