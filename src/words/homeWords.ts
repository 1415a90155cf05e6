import { formatCounted } from './figures.ts';

export const homeWords = {
  title: 'Wayline: careers in digital education and school leadership',
  description:
    'Six career lines from first posts to dean, chief online learning officer and superintendent: what each role asks, where people come from and where they go on to.',
  headline: 'See where your work could take you',
  lead: (roles: number, lines: number) =>
    `${formatCounted(lines, 'line', 'lines')} run from first posts to the top of digital education and of schools, with ${roles} roles as stations. Each says what you would do, what it asks of you, and where people come from and go on to.`,
  assess: 'See where you stand',
  browse: 'Browse all roles',
  lines: 'The lines',
  linesHint:
    'Read each line from the first post at the top. A bullet beside a name is another line that calls there.',
  changesTo: (lines: string) => `also on ${lines}`,
  pathways: 'Well-trodden ways',
  pathwaysHint: 'Pathways that the subject brief names',
} as const;
