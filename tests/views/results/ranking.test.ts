import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/catalog/catalog.ts';
import { countBands, leadingResult, rankRoles } from '../../../src/views/results/ranking.ts';
import { from } from '../../worlds/persons.ts';
import { catalog, somebody, standingOf } from './resultsWorld.ts';

const ids = (...names: readonly string[]) => names as readonly RoleId[];
const rank = (assessment = somebody()) => rankRoles(catalog, standingOf(assessment));
const rolesOf = (results: readonly { readonly role: { readonly id: string } }[]) =>
  results.map(({ role }) => role.id);

describe('rankRoles', () => {
  it('puts the highest share first', () => {
    const { ranked } = rank();
    const shares = ranked.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(ranked.length).toBeGreaterThan(3);
  });

  it('roles without enough answers come after, the fewest answers missing first', () => {
    const { ranked, tooEarly } = rank();
    expect(rolesOf(ranked)).not.toContain('janitor');
    expect(tooEarly.map(({ result, missing }) => [result.role.id, missing])).toEqual([['janitor', 1]]);
  });

  it('does not rank the current role, but knows it', () => {
    const { ranked, current } = rank(
      somebody({ background: from({ currentRole: ids('designer')[0] ?? null }) }),
    );
    expect(rolesOf(ranked)).not.toContain('designer');
    expect(current?.role.id).toBe('designer');
  });

  it('leaves out what was dismissed, ranked or too early, and lists it', () => {
    const { ranked, tooEarly, dismissed } = rank(somebody({ dismissed: ids('maker', 'janitor') }));
    expect([...rolesOf(ranked), ...rolesOf(tooEarly.map(({ result }) => result))]).not.toContain('maker');
    expect(tooEarly).toEqual([]);
    expect(dismissed.map(({ id }) => id)).toEqual(['maker', 'janitor']);
  });

  it('never leaves out a goal, dismissed or the current role', () => {
    const { ranked, dismissed } = rank(
      somebody({
        goals: ids('coach', 'designer'),
        dismissed: ids('coach'),
        background: from({ currentRole: ids('designer')[0] ?? null }),
      }),
    );
    expect(rolesOf(ranked)).toEqual(expect.arrayContaining(['coach', 'designer']));
    expect(dismissed).toEqual([]);
  });

  it('passes over roles that the catalog does not know', () => {
    const gone = ids('gone');
    const { goals, dismissed, current } = rank(
      somebody({ goals: gone, dismissed: gone, background: from({ currentRole: gone[0] ?? null }) }),
    );
    expect([goals, dismissed, current]).toEqual([[], [], null]);
  });
});

it('the bands are counted over all roles with a figure', () => {
  const { ranked } = rank();
  const counts = countBands(ranked).map(({ count }) => count);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ranked.length);
});

it('the page speaks first of the leading goal, without goals of the nearest role', () => {
  const withGoal = somebody({ goals: ids('director', 'coach') });
  expect(leadingResult(rank(withGoal), standingOf(withGoal))?.role.id).toBe('director');
  expect(leadingResult(rank(), standingOf(somebody()))?.role.id).toBe(rank().ranked[0]?.role.id);
});
