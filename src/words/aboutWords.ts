import { formatCount } from './figures.ts';

export const aboutWords = {
  headTitle: 'How Wayline is made: method, sources, privacy, accessibility',
  description:
    'Where every figure comes from, what is our judgement, what stays in your browser and how the pages can be used.',
  title: 'How this is made',
  lead: 'Every figure has a source and a year. What is our judgement says so. Nothing you do here leaves your browser.',
  method: 'Method',
  methodText: (total: number, judged: number) => [
    'A role page describes work, not one employer. Its duties, texts and levels were written for Wayline from the sources below.',
    `${formatCount(total)} levels are asked by all roles together. ${formatCount(judged)} of them rest on judgement: no public source says which level a role asks. The others quote a source beside the level: the subject brief, an O*NET rating, or an item of a published framework. The quoted source names the skill; the level is still our reading.`,
    'A move between two roles shows how well it is supported: stated in the subject brief, documented in a study, two titles in one O*NET occupation, related occupations, or our judgement.',
    'Pay and outlook belong to a statistical group that is wider than the role. They are shown as a range, with the group’s name, and never as the pay of one title.',
  ],
  scoring: 'How readiness is worked out',
  scoringText: [
    'A level you choose is taken as evidence, not as truth, and so is every statement you tick. From both, and from what people in each role usually can, the chances of your true level are worked out, exactly and the same each time.',
    'Readiness for a role is the weighted share of what it asks that you are expected to bring: a level met counts in full, one level short 60%, two 25%, three 10%. More than a role asks never counts. Degrees, licences and years stand beside it as gates and never change it.',
    'The range around each figure should hold the truth four times in five. That rests on stated assumptions (how people use a scale, how often a statement is ticked rightly); they are our judgement, tried by simulation, and not a study of people. Below a third of a role’s weight answered, there is no figure at all.',
    'Self-ratings and measured ability agree only loosely in the research, which is why evidence is asked for and ranges are shown. The whole model, with its assumptions and what simulation says of them, is in docs/scoring.md of the program’s source.',
  ],
  brief: 'The subject brief',
  briefText:
    'Wayline began with a brief on two subjects: the career of a director of online learning, and school leadership by way of an M.Ed. in Educational Leadership. The catalog carries all it names: the director’s eight duties and the skills asked for, the roles before and after, six pathways, and what the degree is meant to bring about. Where a page says “stated in the subject brief”, this is meant.',
  law: 'Which law and which pay',
  lawText:
    'Licences, law, pay and outlook are those of the United States. States differ on licences: check with the state department of education before you spend money on a degree.',
  privacy: 'Privacy',
  privacyText: [
    'There is no account, no cookie, no counter and no request to another site. The pages are files; your browser fetches them from one address.',
    'Your answers, your background, your goals, your plan, and the results and links you keep stay in this browser. Nothing of them is sent anywhere; a link you share carries what you chose, behind its #, which browsers send to no server. “Start over” on the assessment’s first page erases them, and a backup file takes them with you.',
    'An adviser’s caseload is kept in the adviser’s browser, from what people sent. It is erased there, under “Back up and files”.',
    'What you set under Display, the theme and the keys, is kept here too, with a note that the font has been fetched, and the site’s own files, so that it works without a connection. To remove it all, clear this site’s data in the browser.',
  ],
  accessibility: 'Accessibility',
  accessibilityText: [
    'The pages aim at WCAG 2.2, level AA. Pages work from 320 pixels wide, on paper, by keyboard alone and in forced colors. What is there to be read needs no script; what needs one says so. Lines are told apart by letter and shape as well as color.',
    'An automatic check (axe) runs on every page in both themes before a release. It does not replace people: if something stands in your way, tell whoever gave you this address.',
  ],
  licence: 'Licence',
  licenceText:
    'The program is under the MIT licence. The catalog is under CC BY 4.0: copy and change it, and name Wayline and the sources below.',
  credits: 'Credits',
  sources: 'Sources',
  sourcesHint: (count: number, date: string) => `${count} sources. Last checked on ${date}.`,
} as const;
