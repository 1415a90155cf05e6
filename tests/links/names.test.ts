// What goes by a name or a code in links and addresses.
import { describe, expect, it } from 'vitest';
import type { QualificationId, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { codeOfRole, isDay, rolesByCode } from '../../src/links/codes.ts';
import { codeOfEntry, idOfEntry } from '../../src/links/entryCodes.ts';
import { isFragment } from '../../src/links/keptLink.ts';
import { paths } from '../../src/links/paths.ts';
import { shipped } from '../map/shippedCatalog.ts';

const dean = 'dean' as RoleId;
const deanCode = shipped.roles.get(dean)?.code ?? -1;

it.each([
  [paths.role(dean), '/roles/dean'],
  [paths.comparing([]), '/compare'],
  [paths.comparing([dean, 'principal' as RoleId]), '/compare?roles=dean,principal'],
  [paths.skill('budgeting' as SkillId), '/skills/budgeting'],
  [paths.qualification('doctorate' as QualificationId), '/qualifications/doctorate'],
  [paths.question('budgeting' as SkillId), '/assess/budgeting'],
])('an address: %s', (path, expected) => {
  expect(path).toBe(expected);
});

describe('a kept link', () => {
  it.each(['s=abcd-_12', `s=${'A'.repeat(100_000)}`])('has the form of a fragment: %.12s', (text) => {
    expect(isFragment(text)).toBe(true);
  });
  it.each([
    7,
    null,
    ['s=abcdefgh'],
    '',
    's=abcdefg',
    `s=${'A'.repeat(100_001)}`,
    '#s=abcdefgh',
    's=abcdefgh!',
    's=ab cdefgh',
  ])('has no other: %.12s', (text) => {
    expect(isFragment(text)).toBe(false);
  });
});

describe('a role', () => {
  it('has its code, and none is 0', () => {
    expect(deanCode).toBeGreaterThan(0);
    expect(codeOfRole(shipped, dean)).toBe(deanCode);
    expect(codeOfRole(shipped, null)).toBe(0);
    expect(codeOfRole(shipped, 'nobody' as RoleId)).toBe(0);
  });

  it('is found by its code; an unknown code is missed, and 0 is not', () => {
    const missed: unknown[] = [];
    const roleOf = rolesByCode(shipped, (...miss) => void missed.push(miss));
    expect([deanCode, 0, 9999].map(roleOf)).toEqual([dean, null, null]);
    expect(missed).toEqual([['role', 9999]]);
  });
});

it('the last day of a link is day 100,000', () => {
  expect([0, 100_000, 100_001].map(isDay)).toEqual([true, true, false]);
});

describe('an entry of a plan', () => {
  it.each([
    ['own-2', 'own', 2],
    ['action-104', 'action', 104],
    ['qualification-30', 'qualification', 30],
    ['post-dean', 'post', deanCode],
    ['post-nobody', 'post', 0],
    ['own', 'own', 0],
    ['own-2-b', 'own', 0],
  ] as const)('%s has its code', (id, kind, code) => {
    expect(codeOfEntry({ id: id as never, kind }, shipped)).toBe(code);
  });

  it('has its id back', () => {
    const roleOf = rolesByCode(shipped, () => undefined);
    expect(idOfEntry({ kind: 'own', code: 2 }, roleOf)).toBe('own-2');
    expect(idOfEntry({ kind: 'post', code: deanCode }, roleOf)).toBe('post-dean');
    expect(idOfEntry({ kind: 'post', code: 9999 }, roleOf)).toBeNull();
  });
});
