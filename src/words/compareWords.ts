// The screen that sets roles side by side.
import type { Move, RequiredLevel, Weight } from '../catalog/catalog.ts';
import { levelName, moveKindName, weightName } from './catalogWords.ts';
import { formatCounted, formatList, formatNames, formatYears, insideSentence } from './figures.ts';

const many = (count: number) => formatCounted(count, 'role', 'roles');

export const compareWords = {
  headTitle: 'Compare roles side by side',
  description:
    'Two to four roles of digital education and school leadership side by side: pay, gates, who hires, and every skill with the level each of them asks.',
  title: (count: number) => (count < 2 ? 'Compare roles' : `Compare ${insideSentence(many(count))}`),
  lead: 'Two to four roles side by side: what each pays, what opens it, who hires for it, and where the skills they ask are the same and where they differ.',
  oneLead: (name: string) => `${name} is the first. Choose what to set beside it, up to four roles in all.`,
  /** The headline of a comparison. */
  share: (shared: number, all: number) => `They share ${shared} of ${all} skills.`,
  furthest: (skill: string) => `They are furthest apart in ${insideSentence(skill)}.`,
  needsScript:
    'Choosing needs JavaScript, which this browser does not run here. Each role has a page of its own:',
  allRoles: 'All roles',
  add: 'Add a role',
  addFirst: 'First role',
  choose: 'Choose',
  chooseHint: 'Your choice stands in the address of the page, and nothing else about you does',
  full: 'Four roles are the most. Remove one to add another.',
  unknown: (id: string) => `No role has the id “${id}”. It is left out.`,
  leftOut: (names: readonly string[]) =>
    `Four roles are the most, so the first four are shown. Left out: ${formatList(names)}.`,
  added: (name: string, count: number) => `${name} added. ${many(count)} side by side.`,
  removed: (name: string, count: number) => `${name} removed. ${many(count)} left.`,
  moved: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}.`,
  remove: 'Remove',
  moveLeft: 'Move left',
  moveUp: 'Move up',
  /** After "Remove" and the like, for who does not see the column. */
  ofRole: (name: string) => ` ${name}`,
  chosen: 'Roles compared',
  zone: (zone: string) => `${zone} zone`,

  starts: 'Or begin with a pair',
  startsHint:
    'Roles that people move between sideways: near enough to be mistaken, different enough to choose',
  pair: (names: readonly string[]) => formatList(names),
  zoneOf: (zones: readonly string[]) => `${formatList(zones)} zone`,
  neighbors: 'One move away',
  neighborsHint: 'Roles that people come from and go on to',
  comesFrom: (move: Pick<Move, 'kind' | 'years'>) => `Leads here: ${describeMove(move)}`,
  leadsTo: (move: Pick<Move, 'kind' | 'years'>) => `Leads on: ${describeMove(move)}`,

  facts: 'The roles side by side',
  fact: 'What is compared',
  readiness: 'Your readiness',
  readinessHint: (answers: number) => `From your ${answers === 1 ? 'one answer' : `${answers} answers`}`,
  pay: 'Pay',
  payHint:
    'United States. Half of a statistical group that is wider than the role earns within the box; a tenth earn less than the thin line, a tenth more',
  payGroup: (title: string, period: string) => `“${title}”, ${period}`,
  gates: 'Getting in',
  gatesHint: 'Any one of the ways named opens a gate',
  moves: 'Moves between them',
  movesHint: 'Typical years in the first role, not a rule',
  from: (name: string) => `From ${name}:`,
  noMove: (others: number) =>
    `${others === 1 ? 'The other one does not lead' : 'None of the others leads'} here in one move.`,
  employers: 'Who hires',
  employerList: (names: readonly string[]) => `${formatNames(names)}.`,
  variation: 'What varies',
  loading: 'Loading',
  failed: 'This text could not be loaded.',
  again: 'Try again',

  skills: 'Skills',
  skillsHint: (isYours: boolean) =>
    `Sorted by how far the roles differ. Tinted rows differ by two levels or more. The mark is the level usually asked${isYours ? ', the dot where your answers put you' : ''}.`,
  skill: 'Skill',
  shared: (count: number) => (count === 2 ? 'Both ask' : 'All of them ask'),
  partly: (count: number) => (count === 2 ? 'Only one asks' : 'Not all of them ask'),
  countOf: (count: number) => insideSentence(formatCounted(count, 'skill', 'skills')),
  apart: (levels: number) =>
    levels === 0 ? 'Same level' : `${formatCounted(levels, 'level', 'levels')} apart`,
  notAsked: 'Not asked',
  asked: (level: RequiredLevel, weight: Weight) => `${levelName(level)}, ${weightName[weight].toLowerCase()}`,
} as const;

function describeMove({ kind, years }: Pick<Move, 'kind' | 'years'>): string {
  return `${moveKindName[kind].toLowerCase()} after ${formatYears(years)}`;
}
