import { describe, expect, it } from 'vitest';
import type { Followed } from '../../src/caseload/followed.ts';
import type { RoleId } from '../../src/catalog/catalog.ts';
import { makeCaseloadCsv } from '../../src/exports/caseloadCsv.ts';
import { caseloadCsvWords } from '../../src/words/caseloadFileWords.ts';
import { following } from '../caseload/following.ts';
import { the } from '../worlds/persons.ts';
import { world } from './resultsOf.ts';

const rolesOf = (...ids: string[]) => ids.map((id) => the(world.roles, id));
const write = (followed: readonly Followed[], roles = rolesOf('director', 'counsel')): string =>
  makeCaseloadCsv({
    catalog: world,
    followed,
    roles,
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
    words: caseloadCsvWords,
  });
/** Without the byte order mark, and without the nothing that follows the last row. */
const rowsOf = (...inputs: Parameters<typeof write>): string[] =>
  write(...inputs)
    .slice(1)
    .split('\r\n')
    .slice(0, -1);
const resultOf = ({ last }: Followed, role: string) => last?.standing?.results.get(role as RoleId);

const ada = following(
  world,
  'ada',
  {
    currentRole: 'designer',
    goals: ['director', 'counsel'],
    levels: { budget: 3, design: 4 },
    at: Date.UTC(2027, 2, 1, 12),
  },
  { label: 'Ada', note: 'Private: worried.', nextAction: 'Send the list', followUp: '2027-04-30' },
);

describe('makeCaseloadCsv', () => {
  it('names its columns, three for each role', () => {
    expect(rowsOf([])).toEqual([
      'Advisee,Current role,Goals,Last heard,director: readiness %,director: low to high,director: band,counsel: readiness %,counsel: low to high,counsel: band,Next action,Follow-up',
    ]);
    expect(rowsOf([], [])).toEqual(['Advisee,Current role,Goals,Last heard,Next action,Follow-up']);
  });

  it('a person has one row; a role with too few answers has no figure', () => {
    const { share = 0, low = 0, high = 0 } = resultOf(ada, 'director') ?? {};
    const percent = (part: number) => String(Math.floor(part * 100 + 1e-9));
    expect(share).toBeGreaterThan(0.1);
    expect(rowsOf([ada])[1]).toBe(
      `Ada,designer,director; counsel,2027-03-01,${percent(share)},${percent(low)} to ${percent(high)}%,Build,,,,Send the list,2027-04-30`,
    );
  });

  it('the roles stand in the order given', () => {
    expect(rowsOf([ada], rolesOf('counsel', 'designer'))[1]).toMatch(
      /^Ada,designer,director; counsel,2027-03-01,,,,100,\d+ to 100%,Ready,Send/,
    );
  });

  it.each([
    ['who sent no levels', { goals: ['director'], at: 0 }, 'Person ben,,director,1970-01-01,,,,,,,,'],
    [
      'without a goal',
      { levels: { law: 4 }, at: 0 } as const,
      /^Person ben,,,1970-01-01,,,,\d+,[^,]+,Ready,,$/,
    ],
    ['of whom nothing was heard', null, 'Person ben,,,,,,,,,,,'],
  ])('a person %s has empty cells for it', (_, heard, row) => {
    expect(rowsOf([following(world, 'ben', heard)])[1]).toEqual(
      typeof row === 'string' ? row : expect.stringMatching(row),
    );
  });

  it('no cell is a formula, and line breaks stay inside their cell', () => {
    const text = write([
      following(world, 'ben', null, { label: '=HYPERLINK("x")', nextAction: '@ben, ring\r\n"soon"' }),
      following(world, 'cleo', null, { label: '-1+1', nextAction: '\t+1\nand ring' }),
    ]);
    expect(text).toContain(`\r\n"'=HYPERLINK(""x"")",,,,,,,,,,"'@ben, ring\r\n""soon""",\r\n`);
    expect(text).toContain(`\r\n'-1+1,,,,,,,,,,"'\t+1\nand ring",\r\n`);
  });

  it('the private note stays out of it', () => {
    expect(write([ada])).not.toMatch(/private|worried/i);
  });

  it('keeps the order it is given', () => {
    const people = ['cleo', 'ada', 'ben'].map((id) => following(world, id, null));
    expect(rowsOf(people).map((row) => row.split(',')[0])).toEqual([
      'Advisee',
      'Person cleo',
      'Person ada',
      'Person ben',
    ]);
  });
});
