// The map: what is read on it and beside it.
import type { Line, Move, Role, Zone } from '../catalog/catalog.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { formatCounted, formatList, insideSentence } from './figures.ts';
import { describeBand, formatPercent, readinessWords } from './readinessWords.ts';

/** What is known of a station besides its role. */
type StationKnown = {
  readonly result: Readiness | null;
  readonly giveOrTake: number | null;
  readonly mark: 'you' | 'goal' | null;
};

/** A station as it is read aloud: "Dean, Executive zone, line L, 38% ready, give or take 6, Explore". */
export function nameStation(role: Role, { result, giveOrTake, mark }: StationKnown): string {
  const parts = [role.name, `${role.zone.name} zone`, nameLines(role.lines)];
  if (mark !== null) parts.push(insideSentence(mapWords.marks[mark]));
  if (result !== null) {
    parts.push(readinessWords.ready(result.share));
    if (giveOrTake !== null) parts.push(mapWords.giveOrTake(giveOrTake));
    parts.push(insideSentence(describeBand(result)));
  }
  return parts.join(', ');
}

const nameLines = (lines: readonly Line[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${formatList(lines.map(({ letter }) => letter))}`;

/** The moves on from a role and those that lead to it, for whoever moves from station to station by ear. */
export function describeNeighbours(role: Role, moves: readonly Move[]): string {
  const onward = moves.filter(({ from }) => from === role).map(({ to }) => to.name);
  const before = moves.flatMap(({ from, to }) => (to === role && from !== null ? [from.name] : []));
  const parts = [
    before.length === 0 ? '' : `Arrive from ${formatList(before)}.`,
    onward.length === 0 ? mapWords.terminal : `Go on to ${formatList(onward)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

export const mapWords = {
  title: 'Wayline: the map of careers in digital education and school leadership',
  description:
    'A transit map of careers: six lines from first posts to dean, chief online learning officer and superintendent. See what each role asks, where people come from and where they go on to.',
  heading: 'Career map',
  label: 'Map of roles. Arrow keys lead from station to station, Enter opens one.',
  start: {
    headline: 'See where your work could take you',
    lead: (roles: number, lines: number) =>
      `${formatCounted(lines, 'line', 'lines')} run from first posts to the top of digital education and of schools, with ${roles} roles as stations. Choose one to see what it asks.`,
    ask: 'Answer some questions about what you have done, and every station shows how ready you are for it.',
    assess: 'Take the assessment',
    results: 'See your results',
    browse: 'Browse all roles',
  },
  marks: { you: 'You are here', goal: 'Goal' },
  now: 'Where are you now?',
  goal: 'Where to?',
  chooseNow: 'Choose your role',
  chooseGoal: 'Choose a goal',
  based: (answers: number, date: string) =>
    `Based on ${answers === 1 ? 'one answer' : `${answers} answers`}. ${date}.`,
  update: 'Update',
  unknownPerson:
    'Your choice could not be kept: a part of the program did not load. Reload the page and choose again.',
  moreGoals: (count: number) => `and ${formatCounted(count, 'goal', 'goals').toLowerCase()} more`,
  giveOrTake: (points: number) => `give or take ${points}`,
  zone: ({ name, years }: Zone) => `${name}, ${years}`,
  figure: formatPercent,
  interchange: 'Interchange',
  crumb: (role: Role) => `${role.zone.name} zone${role.lines.length > 1 ? ', interchange' : ''}`,
  terminal: 'The last station of its line.',
  close: 'Close',
  furthest: 'Furthest to go',
  arriveFrom: 'Arrive from',
  goOnTo: 'Go on to',
  sideways: 'Sideways',
  wayBack: 'Way back',
  outside: 'From outside the map',
  open: 'Open role',
  compare: 'Compare',
  compareOut: 'Do not compare',
  comparing: 'To compare',
  compareNow: (count: number) => `Compare ${formatCounted(count, 'role', 'roles').toLowerCase()}`,
  compareMore: 'Choose another station and press Compare.',
  compareFull: 'Four roles are the most that fit side by side.',
  remove: (name: string) => `Remove ${name}`,
  around: 'Show only what is around it',
  whole: 'Show the whole map',
  aroundTitle: (name: string, count: number) =>
    `${name} and what lies within two moves: ${formatCounted(count, 'role', 'roles').toLowerCase()}.`,
  /** Behind the name of a role at the edge of what is shown: how many more lie there. */
  beyond: (count: number) => `+${count}`,
  beyondHint: 'A number with a plus: so many more roles lie next to this one.',
  minimap: 'The whole map. Choose a station to look around it.',
  lines: 'Lines',
  showLine: (name: string) => `Show ${name}`,
  zones: 'Zone',
  allZones: 'All zones',
  employers: 'Employer',
  allEmployers: 'All employers',
  noneLeft: 'No role fits all of these. Show a line again, or choose another zone or employer.',
  more: (filters: number) => (filters === 0 ? 'Filter and save' : `Filter and save (${filters})`),
  shown: (count: number, of: number) => `${count} of ${of} roles`,
  symbols: {
    readiness: 'Ring fills with readiness',
    ready: 'Center dot: ready',
    interchange: 'Interchange',
    sideways: 'Sideways move',
    qualification: 'Qualification',
  },
  symbolsTitle: 'Symbols',
  sidewaysHint: 'The others show when you point at a station.',
  asList: 'View as list',
  asMap: 'View as map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the whole map',
  centre: 'Center on you',
  wheelHint: 'Hold Ctrl or ⌘ to zoom with the wheel.',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  saved: (name: string) => `Saved as ${name}.`,
  saveFailed: 'The picture could not be made. Reload the page and try again.',
  unknownRole: (id: string) =>
    `This address names a role that the catalog does not have: “${id}”. Find it by name, or choose a station.`,
  linesTitle: 'The lines',
  onlyLine: (name: string) => `Show only ${name}`,
  pathways: 'Well-trodden ways',
  pathwaysHint: 'Pathways that the subject brief names',
  listTitle: 'All stations',
  listHint: 'Zone by zone, with the stations each leads to.',
  notAssessed: 'not assessed',
} as const;
