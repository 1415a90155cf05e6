import type { Role, Skill, Way } from '../catalog/catalog.ts';
import { thresholds } from '../readiness/band.ts';
import type { Leverage } from '../readiness/leverage.ts';
import { describeWay, levelNames } from './catalogWords.ts';
import { asSentence, formatCounted, formatCountedInside, formatList, insideSentence } from './figures.ts';
import { formatFew } from './headlineWords.ts';
import { bandName, formatPercent } from './readinessWords.ts';

/** "1 point", "6 points" */
const inWholePoints = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`;

/** "6.3", of tenths of a point. */
const inPoints = (tenths: number): string => (tenths / 10).toFixed(1);

/** "Master’s degree in education or 8 years in academic administration" */
export const describeWays = (ways: readonly Way[]): string => formatList(ways.map(describeWay), 'or');

export const resultsWords = {
  goOn: 'Go on answering',
  share: 'Share',
  routes: 'See the routes to your goal, and plan one',
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
  gatesSay: 'If you hold them, name them:',
  background: 'What you hold',
  gatesUnsaid: 'You have not said yet what you hold. Name your degrees, licences and years:',

  tallyOf: (known: number, hasOwn: boolean) =>
    `Of ${formatCountedInside(known, 'role', 'roles')} with a figure${hasOwn ? ', besides your own' : ''}.`,
  tallyStarts: `Ready starts at ${formatPercent(thresholds.ready)}, Stretch at ${formatPercent(thresholds.stretch)}, Build at ${formatPercent(thresholds.build)}.`,
  tallyMore: (count: number) => `${formatCounted(count, 'role needs', 'roles need')} more answers.`,

  stopNarrow: (role: string, points: number) =>
    `You can stop now. The figure for ${role} is good to ${inWholePoints(points)} either way.`,
  stopSettled: (role: string, points: number) =>
    `You can stop now. Your three closest roles have kept their order over your last five answers; the figure for ${role} is good to ${inWholePoints(points)} either way.`,
  stopNotYet: (role: string, points: number, enough: number) =>
    `More answers will sharpen this. The figure for ${role} may be ${inWholePoints(points)} off either way; under ${enough} it is fine to stop.`,
  stopFew: (needed: number) =>
    `${formatCounted(needed, 'more answer', 'more answers')}, and the first figures can be trusted a little. Until then they are first guesses.`,
  alike:
    'Most of your answers are the same level. That can be true. A second look at two or three may make the result sharper.',
  old: (date: string) =>
    `Your oldest answer is from ${date}. People change in a year: a short review keeps the result yours.`,
  look: 'Look at your answers',

  closest: 'Closest roles',
  closestHint: 'The thin line above a bar shows how sure the figure is.',
  closestShown: (shown: number, all: number, goals: number) =>
    shown < all
      ? `The first ${shown} of ${all}${goals === 0 ? '' : goals === 1 ? ', and your goal' : ', and your goals'}.`
      : '',
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
  /** `said`: the person named degrees, licences or years; who did not is not told that they are missing. */
  gatesMissing: (gates: readonly string[], said: boolean) =>
    `${said ? 'Still missing' : 'Also asked'}: ${formatList(gates)}.`,
  gatesBegun: (gates: readonly string[]) => `Under way: ${formatList(gates)}.`,
  essentialsBelow: (skills: readonly Skill[]) =>
    `Essential ${skills.length === 1 ? 'skill' : 'skills'} not yet at the level asked: ${skills.map(({ name }) => insideSentence(name)).join('; ')}.`,
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
    'Each skill counts by how much the role asks of it. A level you have met counts in full, one level short counts 60%, two short 25%, three short 10%, and “Not yet” nothing.',
  notCountedLabel: 'Not counted:',
  notCounted: 'age, school, employer or years. Years can be a gate.',
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
  sum: (share: number) => `In all, shown as ${formatPercent(share)}`,
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
  doorCount: (count: number) => (count === 1 ? 'role gains' : 'roles gain'),
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
  strengthsHint: 'Probably Proficient or above. Beside each, how far the estimate reaches.',
  strengthsNone:
    'No skill stands at Proficient yet by your answers. That says nothing about where you can get.',

  steps: 'What to do next',
  stepSharpen: (skill: Skill) => `Answer the question on ${insideSentence(skill.name)}`,
  stepSharpenText: 'Of the open questions this one would sharpen your result most.',
  stepRaise: (skill: Skill, to: string) => `${skill.name}: reach ${to}`,
  stepShow: (skill: Skill, level: string) => `${skill.name}: show evidence for ${level}`,
  stepShowText: (claim: string, believed: string) =>
    `You chose ${claim}; what you ticked and your other answers speak for ${believed}.`,
  stepRaiseText: 'The level that would bring most. Its page has ways to get there.',
  stepGate: (name: string) => `Look into: ${name}`,
  stepFinish: (name: string) => `Finish: ${name}`,
  stepGateText: (goal: Role, ways: number) =>
    `Required for ${goal.name}, besides skill.${ways > 1 ? ` There are ${ways} ways; of those by study this one is the shortest.` : ''}`,
  stepYears: (ways: string) => `Gain: ${ways}`,
  stepGoal: 'Choose a goal',
  stepGoalText: 'With a goal, the questions and the skills below are chosen for it.',

  printedText: (date: string, version: string) =>
    `A self-assessment of ${date}: a perception, not a test. Worked out in your own browser with catalog ${version}; the answers are kept in that browser alone.`,
} as const;
