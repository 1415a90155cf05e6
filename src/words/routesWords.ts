// What the routes screen says.
import type { Move } from '../catalog/catalog.ts';
import type { Wish } from '../routes/explainNoRoute.ts';
import type { Span } from '../routes/measureStep.ts';
import type { Distinction } from '../routes/nameRoutes.ts';
import type { YearsAtGate } from '../routes/yearsAtGates.ts';
import { levelNames } from './catalogWords.ts';
import {
  asSentence,
  formatCount,
  formatCounted,
  formatCountedInside,
  formatList,
  formatMonths,
  formatYears,
  insideSentence,
} from './figures.ts';
import { formatPercent, nearestLevelName } from './readinessWords.ts';

const distinctionName: Record<Distinction, string> = {
  fastest: 'Fastest',
  gentlest: 'Gentlest',
  fewest: 'Fewest moves',
};
const distinctionMeaning: Record<Distinction, string> = {
  fastest: 'The shortest time in all',
  gentlest: 'The smallest leaps',
  fewest: 'The fewest new posts',
};

/** "10 years 8 months", to the nearest month. */
export const formatDuration = (months: number): string => formatMonths(Math.round(months));

/** "8 years to 13 years 2 months", or one duration when both ends are the same. */
export function formatSpan({ low, high }: Span): string {
  const [from, to] = [formatDuration(low), formatDuration(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** Rounded down: nearly there is not there. */
const inTenths = (years: number): string => String(Math.floor(years * 10 + 1e-6) / 10);

export function nameOfRoute(names: readonly Distinction[]): string {
  if (names.length === 0) return 'In between';
  return asSentence(formatList(names.map((name) => insideSentence(distinctionName[name]))));
}

export function meaningOfRoute(names: readonly Distinction[]): string {
  if (names.length === 0) return 'Between the others in time, leap and moves';
  if (names.length === 3) return 'None is faster, gentler or has fewer moves';
  return formatList(
    names.map((name, i) => (i === 0 ? distinctionMeaning[name] : insideSentence(distinctionMeaning[name]))),
  );
}

const kindWords: Record<Move['kind'], string> = {
  promotion: '',
  lateral: ', sideways',
  entry: ', a way in',
  return: ', a way back',
};

export const routesWords = {
  title: (count: number, from: string | null, to: string) =>
    `${formatCounted(count, 'route', 'routes')} ${from === null ? 'into the field and on' : `from ${from}`} to ${to}`,
  noTitle: (from: string | null, to: string) =>
    `No route ${from === null ? 'from outside' : `from ${from}`} to ${to}`,
  askTitle: 'Routes from here to there',
  askLead:
    'Say where you are and where you want to go. You then see every way that is not beaten by another in time, in its hardest step and in moves.',
  chooseGoal: 'Choose a goal to see the ways there.',
  from: 'Where are you now?',
  fromNone: 'None of these: start outside',
  to: 'Where to?',
  toNone: 'Choose a role',
  otherGoal: (name: string) => `To ${name}`,
  goals: 'Your goals',
  restsOn: (claims: number, skills: number) =>
    claims === 0
      ? 'You have answered nothing yet: these figures assume the usual levels of your role, or of any role.'
      : `From your answers on ${claims} of ${skills} skills; the others are assumed from them.`,
  answer: 'Answer the questions',
  columns: 'Routes',
  show: 'Show below',
  moves: (count: number) => (count === 1 ? '1 move' : `${count} moves`),
  here: 'you are here',
  outside: 'Outside the map',
  stepTime: (months: number, { kind }: Pick<Move, 'kind'>) => `${formatDuration(months)}${kindWords[kind]}`,
  hardestMark: 'hardest step',
  year: (year: number) => `year ${year}`,
  hardest: (name: string) => `Hardest: ${name}.`,
  hardestWhy: (leap: number, skills: readonly string[]) =>
    `When it begins, ${formatPercent(leap)} of what the role asks is still to come, above all ${formatList(skills.map(insideSentence))}.`,
  noLeap: 'No step asks for more than you bring.',
  leapBars: (leaps: readonly number[]) =>
    `What is missing as each step begins: ${formatList(leaps.map(formatPercent))}`,
  mapTitle: 'On the map',
  mapLabel: (to: string) => `The chosen route to ${to} on the map. The steps below say the same.`,
  stepsTitle: 'Step by step',
  stepsHint:
    'Serving, learning and studying run side by side; the longest of them decides. Months are a model’s estimate.',
  stepHead: (nth: number, name: string) => `${nth}. To ${name}`,
  stepSpan: (span: Span) =>
    formatDuration(span.low) === formatDuration(span.high)
      ? formatDuration(span.expected)
      : `${formatDuration(span.expected)}, between ${formatDuration(span.low)} and ${formatDuration(span.high)}`,
  serve: 'Serve',
  serveWhat: (name: string, { years }: Pick<Move, 'years'>, served: number) =>
    `as ${name}; ${formatYears(years)} are typical${served > 0 ? `, ${formatYears({ low: served, high: served })} served` : ''}`,
  learn: 'Learn',
  learnWhat: (hours: number, perWeek: number) =>
    `${formatCount(Math.round(hours))} hours at ${perWeek} a week`,
  study: 'Study',
  nothingToServe: 'nothing left to serve',
  nothingToLearn: 'nothing new to learn',
  nothingToStudy: 'no gate in the way',
  raises: 'Skills to raise',
  raise: (carried: number, asked: 1 | 2 | 3 | 4) =>
    nearestLevelName({ mean: carried }) === levelNames[asked]
      ? `almost ${levelNames[asked]}`
      : `${nearestLevelName({ mean: carried })} to ${levelNames[asked]}`,
  raiseHours: (hours: number) => `${formatCount(Math.max(1, Math.round(hours)))} h`,
  more: (count: number) => `${count} more`,
  gates: 'Gates',
  gateGain: (name: string, months: number) => `${name}, ${formatDuration(months)} part-time`,
  gateYears: ({ gate, way, now, byThen }: YearsAtGate) =>
    `${gate.need === 'preferred' ? 'preferred: ' : ''}${formatYears({ low: way.years, high: way.years })} in ${formatList(
      way.fields.map(({ name }) => insideSentence(name)),
      'or',
    )}: ${byThen >= way.years ? 'reached' : 'not reached'} by then (${inTenths(byThen)} with the years on the way, ${inTenths(now)} today)`,
  evidence: 'Evidence',
  evidenceOf: (strength: string) => `${strength} as a move`,
  offRamps: 'Also from there',
  offRampsFrom: (name: string) => `Also from ${name}`,
  estimate: (hoursPerWeek: number) =>
    `These are a model’s estimates, not promises. Time comes from the typical years of each move, from ${hoursPerWeek} hours of learning a week (a level takes 40, 80, 160 or 320 hours, our judgement) and from the months that qualifications take part-time. Vacancies, employers and luck are not in it.`,
  wishes: 'What may the route be like?',
  hours: 'Hours a week for learning',
  hoursUnit: 'hours',
  hoursMessage: (most: number) => `Give a number of hours from 0 to ${most}.`,
  usualHours: (hours: number) => `Left empty or 0, ${hours} hours are assumed.`,
  lateral: 'Sideways moves are fine',
  most: 'At most',
  through: 'By way of',
  throughNone: 'Any role',
  avoid: 'Keep away from a role',
  avoided: 'Kept away from',
  allowAgain: (name: string) => `Allow ${name} again`,
  avoidLines: 'Keep away from a line',
  reset: 'Drop these wishes',
  changed: (added: number, gone: number, months: number, leap: number) => {
    const sets = [
      ...(gone > 0 ? [`${formatCountedInside(gone, 'route', 'routes')} gone`] : []),
      ...(added > 0 ? [`${formatCountedInside(added, 'route', 'routes')} new`] : []),
    ];
    const whole = Math.round(months);
    const effects = [
      ...(whole === 0
        ? []
        : [`the fastest is ${formatDuration(Math.abs(whole))} ${whole > 0 ? 'longer' : 'shorter'}`]),
      ...(Math.abs(leap) < 0.005
        ? []
        : [
            `the gentlest’s hardest step is ${leap > 0 ? 'harder' : 'easier'} by ${Math.round(Math.abs(leap) * 100)} points of a hundred`,
          ]),
    ];
    return `${asSentence(formatList([...sets, ...effects])) || 'The same routes, with slightly different times'}.`;
  },
  sameAsBefore: 'The same routes as before.',
  isHere: 'You are there already: choose another goal.',
  blocked: (wishes: readonly Wish[]) =>
    wishes.length === 0
      ? 'There are routes, but none that meets all your wishes together.'
      : `There are routes once you ${formatList(
          wishes.map((wish) => wishWords[wish]),
          'or',
        )}.`,
  unreachable: (to: string) =>
    `No chain of up to six moves leads there from where you are. The map knows these ways into ${to}:`,
  noOpenings: (to: string) => `The map knows no move into ${to} at all.`,
  nearest: (name: string) =>
    `Of the roles you can reach, ${name} leaves the least to learn for it. See the routes there, and ask people in the post how they came to it.`,
  toNearest: (name: string) => `Make ${name} the goal`,
} as const;

const wishWords: Record<Wish, string> = {
  avoidedRoles: 'allow the roles you keep away from',
  avoidedLines: 'allow the lines you keep away from',
  through: 'drop the role to go by way of',
  lateral: 'allow sideways moves',
  mostMoves: 'allow more moves',
};
