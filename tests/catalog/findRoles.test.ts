import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoles, nearestNames } from '../../src/catalog/findRoles.ts';
import { catalogOfRoles } from './catalogOfRoles.ts';

const catalog = catalogOfRoles({
  dean: 'Dean',
  'associate-dean': 'Associate Dean',
  'director-of-online-learning': 'Director of Online Learning',
  'manager-of-e-learning': 'Manager of E-Learning',
  'instructional-designer': 'Instructional Designer',
  'senior-instructional-designer': 'Senior Instructional Designer',
  principal: 'Principal',
  'assistant-principal': 'Assistant Principal',
  protege: 'Protégé of the Rector',
});
const otherNames = {
  'director-of-online-learning': ['Director of Distance Education', 'Head of Virtual Campus'],
  principal: ['Headteacher', 'School Principal'],
  dean: ['Head of Faculty'],
};

const find = (text: string) => findRoles(catalog, otherNames, text).map(({ role }) => role.id);

describe('findRoles', () => {
  it.each(['', ' ', '-', '!?', '\u0301'])('text without a word finds nothing: "%s"', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['a whole name', 'a name that begins with it', 'dean', ['Dean of Students', 'Dean']],
    [
      'a name that begins with the text',
      'one in which a later word does',
      'dean',
      ['Vice Dean', 'Dean of Arts'],
    ],
    ['a later word', 'a slip of the pen', 'mentors', ['Chief Mentor', 'Chief Mentors']],
  ])('%s stands before %s', (_better, _worse, text, [worse = '', better = '']) => {
    const found = findRoles(catalogOfRoles({ first: worse, second: better }), {}, text);
    expect(found.map(({ role }) => role.name)).toEqual([better, worse]);
  });

  it('every word typed begins a word of the name, in any order', () => {
    expect(find('onl dir')).toEqual(['director-of-online-learning']);
    expect(find('design dean')).toEqual([]);
  });

  it('a word inside a word is not found', () => {
    expect(find('signer')).toEqual([]);
  });

  it('another name finds the role and says which name it was', () => {
    expect(findRoles(catalog, otherNames, 'distance education')).toEqual([
      expect.objectContaining({ otherName: 'Director of Distance Education' }),
    ]);
    expect(find('distance education')).toEqual(['director-of-online-learning']);
  });

  it('a role found by its own name names no other', () => {
    const [first] = findRoles(catalog, otherNames, 'principal');
    expect(first).toMatchObject({ role: { id: 'principal' }, otherName: null });
  });

  it("a role's own name stands before another role's other name", () => {
    const twoHeads = catalogOfRoles({ first: 'Something Else', second: 'Head of Campus' });
    const found = findRoles(twoHeads, { first: ['Head of Campus'] }, 'head of campus');
    expect(found.map(({ role }) => role.id)).toEqual(['second', 'first']);
  });

  it('equals stay in catalog order', () => {
    expect(find('head')).toEqual(['dean', 'director-of-online-learning', 'principal']);
  });

  it.each([
    ['a letter left out', 'directr'],
    ['a letter too many', 'directtor'],
    ['a wrong letter', 'direktor'],
    ['two letters exchanged', 'driector'],
  ])('one slip of the pen is forgiven: %s', (_slip, text) => {
    expect(find(text)).toEqual(['director-of-online-learning']);
  });

  it.each([
    ['two slips', 'dirktr'],
    ['two pairs exchanged', 'idrectro'],
    ['a slip in a word of four letters', 'daen'],
  ])('more is not forgiven: %s', (_slips, text) => {
    expect(find(text)).toEqual([]);
  });

  it('a slip in one word does not excuse a wrong other word', () => {
    expect(find('driector dean')).toEqual([]);
  });

  it('accents and capitals make no difference, on either side', () => {
    expect(find('PROTEGE')).toEqual(['protege']);
    expect(find('déan')).toEqual(['dean', 'associate-dean']);
  });

  it.each([
    'manager of e-learning',
    'Manager of eLearning',
    'manager of e learning',
    'e-learn',
    'e-l',
    'elearn',
  ])('e-learning is found however it is written, and while it is typed: %s', (text) =>
    expect(find(text)).toContain('manager-of-e-learning'),
  );

  it('a role without other names is searched by its own', () => {
    expect(findRoles(catalog, {}, 'headteacher')).toEqual([]);
    expect(findRoles(catalog, {}, 'protege').map(({ role }) => role.id)).toEqual(['protege']);
  });

  it('any text gives a value, never an exception', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (typed) => {
        expect(findRoles(catalog, otherNames, typed).length).toBeLessThanOrEqual(catalog.roles.size);
        expect(nearestNames(typed, catalog.roles.values())).toHaveLength(5);
      }),
    );
  });

  it('every beginning of a name finds its role', () => {
    const role = fc.constantFrom(...catalog.roles.values());
    fc.assert(
      fc.property(role, fc.nat(), ({ id, name }, length) => {
        const typed = name.slice(0, 1 + (length % name.length));
        expect(find(typed)).toContain(id);
      }),
    );
  });
});

describe('nearestNames', () => {
  const nearest = (text: string) => nearestNames(text, catalog.roles.values()).map(({ id }) => id);

  it('an address with a word left out offers the role first', () => {
    expect(nearest('director-online-learning')[0]).toBe('director-of-online-learning');
    expect(nearest('senior-designer')[0]).toBe('senior-instructional-designer');
  });

  it('an address with a slip of the pen offers the role first', () => {
    expect(nearest('principl')[0]).toBe('principal');
  });

  it('an address that resembles nothing still offers five, in catalog order', () => {
    expect(nearest('zzzzzz')).toEqual([...catalog.roles.keys()].slice(0, 5));
    expect(nearest('')).toHaveLength(5);
  });

  it('fewer records than five are all offered', () => {
    expect(nearestNames('x', [{ name: 'One' }, { name: 'Two' }])).toHaveLength(2);
    expect(nearestNames('x', [])).toEqual([]);
  });
});
