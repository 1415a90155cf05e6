import type { Role, Skill, Way } from '../catalog/catalog.ts';
import type { Leverage } from '../readiness/leverage.ts';
import { describeWay, levelNames } from './catalogWords.ts';
import { formatCounted, formatList, insideSentence } from './figures.ts';
import { formatFew } from './headlineWords.ts';
import { bandName, formatPercent } from './readinessWords.ts';

const counted = (count: number, one: string, many: string) => insideSentence(formatCounted(count, one, many));

/** "6.3", of tenths of a point. */
const inPoints = (tenths: number): string => (tenths / 10).toFixed(1);

/** "Master’s degree in education or 8 years in academic administration" */
export const describeWays = (ways: readonly Way[]): string => formatList(ways.map(describeWay), 'or');

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const resultsWords = {
  goOn: 'Go on answering',
  change: 'Change answers',
  keep: 'Keep this result',
  kept: (date: string) => `Kept on ${date}`,
  print: 'Print',
  gateMissing: (goal: string, missing: readonly string[], begun: readonly string[]) =>
    [
      'Skill is no entitlement.',
      missing.length > 0 ? `Still missing for ${goal}: ${formatList(missing)}.` : '',
      begun.length > 0 ? `Under way: ${formatList(begun)}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),

  gatesRemain: (roles: number) =>
    `Skill is no entitlement. ${formatCounted(roles, 'role', 'roles')} would be Ready but for a degree, a licence or years.`,
  gatesSay: 'If you have them, say so:',
  background: 'what you hold',

  tallyOf: (known: number, hasOwn: boolean) =>
    `Of ${counted(known, 'role', 'roles')} with a figure${hasOwn ? ', besides your own' : ''}.`,
  tallyStarts: 'Ready starts at 85%, Stretch at 65%, Build at 40%.',
  tallyMore: (count: number) => `${formatCounted(count, 'role needs', 'roles need')} more answers.`,

  stopNarrow: (role: string, points: number) =>
    `You can stop now. ${role} is known to give or take ${points} ${points === 1 ? 'point' : 'points'}.`,
  stopSettled: (role: string, points: number) =>
    `You can stop now. Your three closest roles have kept their order over your last five answers; ${role} is known to give or take ${points} points.`,
  stopNotYet: (role: string, points: number, enough: number) =>
    `More answers will sharpen this. ${role} is known to give or take ${points} points; at ${enough} it is fine to stop.`,
  stopFew: (needed: number) =>
    `${formatCounted(needed, 'more answer', 'more answers')} and the first figures mean something.`,
  alike:
    'Most of your answers are the same level. That can be true. A second look at two or three may make the result sharper.',
  old: (date: string) =>
    `Your oldest answer is from ${date}. People change in a year: a short review keeps the result yours.`,
  look: 'Look at your answers',

  closest: 'Closest roles',
  closestHint: (shown: number, all: number) =>
    `${shown < all ? `The first ${shown} of ${all}. ` : ''}The thin line above a bar shows how sure the figure is.`,
  current: (name: string, figure: string | null) =>
    `Your own role, ${name}, is not ranked${figure === null ? '' : ` (${figure})`}.`,
  columns: {
    rank: 'Rank',
    role: 'Role',
    readiness: 'Readiness',
    share: 'Share',
    band: 'Band',
    look: 'Actions',
  },
  goal: 'Goal',
  readyButFor: (gates: readonly string[]) => `Ready but for ${formatList(gates)}`,
  gatesMissing: (gates: readonly string[]) => `Still missing: ${formatList(gates)}.`,
  gatesBegun: (gates: readonly string[]) => `Under way: ${formatList(gates)}.`,
  essentialsBelow: (skills: readonly Skill[]) =>
    `Essential and below its level: ${formatList(skills.map(({ name }) => insideSentence(name)))}.`,
  why: 'Why this score?',
  whyClose: 'Close',
  /** Said after a button's or link's words, where only its place shows which role or skill it is for. */
  of: (name: string) => ` (${name})`,
  dismiss: 'Not for me',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  leftOut: (name: string) => `${name} is left out.`,
  back: (name: string) => `${name} is back in the ranking.`,
  showAgain: 'Show again',
  dismissed: 'Left out by you',
  tooEarly: 'Too early to say',
  tooEarlyHint: 'Less than a third of what these roles ask rests on your answers so far.',

  whyTitle: (share: number) => `Why ${formatPercent(share)}?`,
  whyTitleOf: (share: number, role: string) => `Why ${formatPercent(share)} for ${role}?`,
  counting:
    'Each skill counts by how much the role asks of it. A level you have met counts in full, one level short counts 60%, two short counts 25%.',
  notCountedLabel: 'Not counted:',
  notCounted: 'age, school, employer, or how long you have been in a job.',
  range: (interval: string, coverage: number) =>
    `Likely ${interval}; four in five such ranges hold the true figure. ${
      coverage >= 1
        ? 'All that the role asks rests on your answers.'
        : `${formatPercent(coverage)} of what the role asks rests on your answers, the rest on what they suggest.`
    }`,
  points: { skill: 'Where the points go', bar: 'Earned and open', level: 'Level', points: 'Points' },
  pointsOf: (earned: number, possible: number) => [inPoints(earned), `of ${inPoints(possible)}`] as const,
  bar: (earned: number, possible: number) => `${inPoints(earned)} of ${inPoints(possible)} points earned`,
  restsOn: (text: string) => `${asSentence(text)}.`,
  asked: (level: string) => `asked ${level}`,
  otherSkills: (count: number) => formatCounted(count, 'other skill', 'other skills'),
  sum: 'In all',
  changeAnswer: 'Change',
  giveAnswer: 'Answer',
  gates: 'Besides skill',
  gatesNone: 'This role requires no degree, licence or years.',
  gateBy: (way: string) => `by ${way}`,
  years: (have: number, asked: number) => `you have ${have} of ${asked} years`,

  doors: 'Skills that open most doors',
  doorsHint: 'What one level more would bring, everything else as it is.',
  doorsNone: 'A few more answers, and the skills that would lift most stand here.',
  doorsNothing: 'One level more in any single skill would change little: what you need is there.',
  doorsGoals: (count: number) =>
    count === 1 ? 'Counted for your goal.' : `Counted over your ${count} goals.`,
  doorCount: (count: number) => (count === 1 ? 'role' : 'roles'),
  /** Of the nearest level, 0 to 3, and the rise in share over so many roles. */
  door: (level: number, rise: number, roles: number) =>
    `From ${levelNames[level]} to ${levelNames[level + 1]}, up ${(rise * 100).toFixed(1)} points${roles === 1 ? '' : ' on average'}.`,
  lifted: (lifted: Leverage['lifted']) => {
    const [first] = lifted;
    if (first === undefined) return '';
    if (lifted.length === 1) return `Takes ${first.role.name} to ${bandName[first.band]}.`;
    return `Takes ${formatFew(
      lifted.map(({ role }) => role.name),
      (count) => `${count} more roles`,
    )} up a band.`;
  },
  strengths: 'What you already bring',
  strengthsHint: 'Skills more likely than not at Proficient or above.',
  strengthsNone:
    'No skill stands at Proficient yet by your answers. That says nothing about where you can get.',

  steps: 'What to do next',
  stepSharpen: (skill: Skill) => `Answer ${insideSentence(skill.name)}`,
  stepSharpenText: 'Of the open questions this one would sharpen your result most.',
  stepRaise: (skill: Skill, to: string) => `Raise ${insideSentence(skill.name)} to ${to}`,
  stepRaiseText: 'The level that would bring most. Its page has ways to get there.',
  stepGate: (name: string) => `Look into: ${name}`,
  stepFinish: (name: string) => `Finish: ${name}`,
  stepGateText: (goal: Role, ways: number) =>
    `Required for ${goal.name}, besides skill.${ways > 1 ? ` One of ${ways} ways, the shortest by study.` : ''}`,
  stepYears: (ways: string) => `Gain: ${ways}`,
  stepGoal: 'Choose a goal',
  stepGoalText: 'With one, the questions and the skills that open doors are reckoned for it.',

  printedText: (date: string, version: string) =>
    `A self-assessment of ${date}: a perception, not a test. Worked out in your own browser with catalog ${version}; the answers are kept in that browser alone.`,
} as const;
