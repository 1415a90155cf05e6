import { describe, expect, it } from 'vitest';
import type { Way } from '../../src/catalog/catalog.ts';
import { openCatalog } from '../../src/catalog/catalog.ts';
import {
  actionKinds,
  moveKinds,
  moveStrengths,
  payMatches,
  qualificationKinds,
} from '../../src/catalog/vocabulary.ts';
import {
  actionKindName,
  describeBasis,
  describeBeyond,
  describeMiddleHalf,
  describeWay,
  gateNeedName,
  levelName,
  moveKindName,
  moveStrengthName,
  payMatchName,
  qualificationKindName,
  weightName,
} from '../../src/words/catalogWords.ts';

/** Two fields and one degree: enough for every kind of way through a gate. */
const { experienceFields, qualifications } = openCatalog({
  version: '2026.11',
  zones: [],
  lines: [],
  groups: [],
  employers: [],
  fields: [
    [1, 'instructional-design', 'Instructional design'],
    [2, 'k12-teaching', 'K-12 teaching'],
    [3, 'faculty-development', 'Faculty development'],
  ],
  skills: [],
  qualifications: [[1, 'med', 'M.Ed. in Educational Leadership', 'M.Ed.', 0, 2, 24, [], []]],
  roles: [],
  moves: [],
  tracks: [],
  slips: [],
});
const fields = [...experienceFields.values()];

describe('the closed words of the catalog', () => {
  it.each([
    ['move kinds', moveKinds, moveKindName],
    ['move strengths', moveStrengths, moveStrengthName],
    ['qualification kinds', qualificationKinds, qualificationKindName],
    ['action kinds', actionKinds, actionKindName],
    ['pay matches', payMatches, payMatchName],
    ['gate needs', ['required', 'preferred'], gateNeedName],
    ['weights', ['1', '2', '3'], weightName],
  ])('%s each have a name of their own', (_what, words, names) => {
    const given = Object.entries(names);
    expect(given.map(([word]) => word).toSorted()).toEqual([...words].toSorted());
    expect(new Set(given.map(([, name]) => JSON.stringify(name))).size).toBe(words.length);
  });

  it('levels are named from not yet to expert', () => {
    expect(([0, 1, 2, 3, 4] as const).map(levelName)).toEqual([
      'Not yet',
      'Aware',
      'Working',
      'Proficient',
      'Expert',
    ]);
  });

  it('a weight of three is essential', () => {
    expect(weightName).toEqual({ 3: 'Essential', 2: 'Important', 1: 'Helpful' });
  });
});

describe('describeWay', () => {
  const experience = (years: number, ...positions: number[]): Way => ({
    kind: 'experience',
    years,
    fields: fields.filter((_, i) => positions.includes(i)),
  });

  it.each([
    [experience(5, 0), '5 years in instructional design'],
    [experience(1, 2), '1 year in faculty development'],
    [experience(3, 0, 1, 2), '3 years in instructional design, K-12 teaching or faculty development'],
  ])('experience is years in one field or another', (way, text) => expect(describeWay(way)).toBe(text));

  it('a qualification is its name', () => {
    const [qualification] = qualifications.values();
    expect(qualification && describeWay({ kind: 'qualification', qualification })).toBe(
      'M.Ed. in Educational Leadership',
    );
  });
});

describe('describeBasis', () => {
  it('a judgement is called ours, and a statement the brief’s', () => {
    expect(describeBasis({ kind: 'judgement' })).toBe('Our judgement');
    expect(describeBasis({ kind: 'stated' })).toBe('Stated in the subject brief');
  });

  it('an O*NET rating says both of its scales', () => {
    const basis = {
      occupation: '11-9033.00',
      element: '2.B.4.e',
      name: 'Judgment',
      importance: 4,
      level: 4.5,
      source: 'onet-29-3',
    };
    expect(describeBasis({ kind: 'onet', ...basis })).toBe(
      'O*NET Judgment: importance 4 of 5, level 4.5 of 7',
    );
  });

  it('a framework item says whose it is', () => {
    const item = { code: 'QM-8', title: 'Accessibility', framework: 'QM Rubric', source: 'qm-he-rubric-7' };
    expect(describeBasis({ kind: 'framework', ...item })).toBe('QM Rubric: Accessibility');
  });
});

describe('pay is a range, never one figure', () => {
  it('from the lower to the upper quarter', () => {
    expect(describeMiddleHalf({ p25: 80_870, p75: 144_370 })).toBe('$80,870 to $144,370');
  });

  it('beyond the edge of the axis the bar says where it ends', () => {
    expect(describeBeyond(356_200)).toBe('to $356,200');
  });
});
