import type { Role } from '../catalog/catalog.ts';
import { formatCounted, formatNames } from './figures.ts';

export const roleWords = {
  headTitle: (name: string) => `${name}: duties, skills, pay and moves`,
  crumb: ({ zone, lines }: Role) =>
    `${zone.name} zone. ${lines.length === 1 ? `${lines[0]?.name} line` : `${formatCounted(lines.length, 'line', 'lines')} meet here`}.`,
  otherNames: 'Also called',
  onThisPage: 'On this page',
  compare: 'Compare with other roles',
  glancePay: 'Half of the statistical group earns',
  glanceAsks: 'Asks',
  glanceEssential: (count: number, of: number) => `${count} essential of ${of} skills`,
  sections: {
    duties: 'Duties',
    skills: 'Skills',
    gates: 'Getting in',
    pay: 'Pay',
    moves: 'Moves',
    year: 'First year',
    why: 'Why do it',
    tips: 'Tips',
    people: 'People',
    sources: 'Sources',
  },
  duties: 'What you would do',
  dutiesHint: (count: number) => `${formatCounted(count, 'duty', 'duties')} that make up the post`,
  skills: 'Skills the role asks',
  skillsHint:
    'The mark is the level usually asked. Essential skills are the ones a hiring committee turns people away for.',
  yourSkillsHint:
    'Largest gap first. The dot is where your answers put you, the line through it how sure that is.',
  gap: 'Your gap',
  skill: 'Skill',
  alsoValued: 'Also valued, not scored:',
  gates: 'Getting in',
  gatesHint: 'Any one of the ways named opens a gate. A higher degree of the same kind opens it too.',
  anyOf: 'Any one of these',
  employers: 'Who hires',
  employerList: (names: readonly string[]) => `${formatNames(names)}.`,
  variation: 'What varies',
  pay: 'Pay',
  payHint: (period: string) => `United States, ${period}`,
  paySentence: (range: string, title: string) =>
    `Half of the people in this statistical group earn between ${range}. The group is called “${title}”.`,
  payWhiskers: (low: string, high: string, median: string) =>
    `The thin line runs from ${low}, which a tenth earn less than, to ${high}, which a tenth earn more than. The thick mark is the median, ${median}.`,
  outlook: 'Outlook',
  outlookSentence: (change: string, period: string, openings: string) =>
    `Employment in this group is projected to change by ${change} from ${period}, with about ${openings} openings a year.`,
  outlookEntry: (education: string, experience: string) =>
    `Usual way into the group: ${education}; experience in a related occupation: ${experience}.`,
  moves: 'Where people come from and go to',
  movesHint: 'Years are typical years in the first of the two roles, not a rule.',
  arriveFrom: 'Arrive from',
  goOnTo: 'Go on to',
  outside: 'From outside the map',
  terminal: 'The last station of its line. People stay, retire, or advise others.',
  years: 'Years before',
  firstYear: 'Your first year',
  why: 'Why do it',
  tips: 'Before you apply',
  tipsHint: 'For people two or three stops away',
  paths: 'How people got here',
  pathsHint: 'Models to follow, from documented pathways and surveys. No person is invented.',
  pathBasis: { documented: 'Documented', survey: 'Survey', judgement: 'Our judgement' },
  facts: 'Figures',
  networks: 'Where to meet them',
} as const;
