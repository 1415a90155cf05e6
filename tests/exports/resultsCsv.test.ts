import { describe, expect, it } from 'vitest';
import { makeResultsCsv } from '../../src/exports/resultsCsv.ts';
import { resultsCsvWords } from '../../src/words/exportWords.ts';
import { assessment, resultOf, results, world } from './resultsOf.ts';

const rowsOf = (order = results): string[] =>
  makeResultsCsv({ catalog: world, assessment, results: order, date: '2027-08-31', words: resultsCsvWords })
    .slice(1)
    .split('\r\n');

const percent = (share: number) => String(Math.floor(share * 100 + 1e-9));

describe('makeResultsCsv', () => {
  it('says when it was made, from which catalog, and that it is no test', () => {
    expect(rowsOf().slice(0, 4)).toEqual([
      'Made on,2027-08-31',
      'Catalog version,2026.11',
      'What this is,"A self-assessment, not a test"',
      '',
    ]);
  });

  it('names its columns', () => {
    expect(rowsOf()[4]).toBe(
      'Role,Role id,Zone,Lines,Band,Ready but for,Readiness %,Low %,High %,Rests on your answers %,Answers needed for a figure,Gates',
    );
  });

  it('a role has one row: figures in whole percents, its gates in words', () => {
    const { share, low, high } = resultOf('designer');
    expect(rowsOf()[5]).toBe(
      `designer,designer,Entry,Line,Ready,,${percent(share)},${percent(low)},${percent(high)},100,,"teaching-licence: preferred, in progress"`,
    );
  });

  it('a role that is Ready but for a gate is in Stretch and names the gate', () => {
    expect(rowsOf()[6]).toMatch(
      /^teacher,teacher,Entry,Line,Stretch,doctorate,\d+,.*"doctorate: required, missing"$/,
    );
  });

  it('a role with too few answers has no figure and no band, and says how many it needs', () => {
    expect(rowsOf()[8]).toBe('counsel,counsel,Entry,Line,,,,,,0,1,');
  });

  it('keeps the order it is given', () => {
    const ids = rowsOf([...results].reverse())
      .slice(5, 9)
      .map((row) => row.split(',')[0]);
    expect(ids).toEqual(['counsel', 'director', 'teacher', 'designer']);
  });

  it('without results the head rows remain', () => {
    expect(rowsOf([])).toHaveLength(6);
  });
});
