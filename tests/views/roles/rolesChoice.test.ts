import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRolesQuery, type RolesChoice, readRolesChoice } from '../../../src/views/roles/rolesChoice.ts';

const nothingChosen: RolesChoice = { line: '', zone: '', employer: '', sort: '', view: '' };
const read = (query: string) => readRolesChoice(new URLSearchParams(query));

describe('readRolesChoice', () => {
  it('an empty address chooses nothing', () => {
    expect(read('')).toEqual(nothingChosen);
  });

  it('reads every choice', () => {
    expect(read('line=learning-design&zone=director&employer=college&sort=pay&view=table')).toEqual({
      line: 'learning-design',
      zone: 'director',
      employer: 'college',
      sort: 'pay',
      view: 'table',
    });
  });

  it.each(['sort=name', 'sort=Pay', 'view=list', 'view=', 'colour=red'])(
    'what it does not understand counts as not chosen: %s',
    (query) => expect(read(query)).toEqual(nothingChosen),
  );
});

describe('makeRolesQuery', () => {
  it('what is not chosen is not in the address', () => {
    expect(makeRolesQuery(nothingChosen)).toEqual({});
    expect(makeRolesQuery({ ...nothingChosen, zone: 'entry', view: 'table' })).toEqual({
      zone: 'entry',
      view: 'table',
    });
  });
});

describe('an address and a choice', () => {
  it('reading what was made gives it back', () => {
    const choice: fc.Arbitrary<RolesChoice> = fc.record({
      line: fc.string({ unit: 'grapheme' }),
      zone: fc.string(),
      employer: fc.string(),
      sort: fc.constantFrom('', 'pay', 'readiness'),
      view: fc.constantFrom('', 'table'),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(read(new URLSearchParams(makeRolesQuery(chosen)).toString())).toEqual(chosen);
      }),
    );
  });

  it('any address gives a value, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(Object.keys(read(query))).toEqual(Object.keys(nothingChosen));
      }),
    );
  });
});
