import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import type { QualificationId, RoleId } from '../../../src/catalog/catalog.ts';
import { headlineFor } from '../../../src/views/results/headline.ts';
import { rankRoles } from '../../../src/views/results/ranking.ts';
import { situationOf } from '../../../src/views/results/situation.ts';
import { from, saying } from '../../worlds/persons.ts';
import { catalog, somebody, standingOf } from './resultsWorld.ts';

const read = (assessment: Assessment) => {
  const standing = standingOf(assessment);
  return headlineFor(situationOf(standing, rankRoles(catalog, standing)));
};
const goals = (...ids: readonly string[]) => ({ goals: ids as readonly RoleId[] });
const holding = (id: string) =>
  from({ qualifications: new Map([[id as QualificationId, { kind: 'held' }]]) });

describe('the headline', () => {
  it('with fewer than five answers says that it is too early', () => {
    expect(read(saying({ design: 4, media: 4 })).headline).toBe(
      'Two answers so far: these are first guesses.',
    );
    expect(read(saying({ design: 4, media: null })).headline).toBe(
      'One answer so far: these are first guesses.',
    );
  });

  it('of a goal without enough answers says how many it needs', () => {
    const { headline, lead } = read(somebody(goals('janitor')));
    expect(headline).toBe('janitor needs one more answer before it gets a figure.');
    expect(lead).toContain('Seven other roles have a figure');
  });

  it('of a goal that is Ready says so, by the answers', () => {
    expect(read(somebody(goals('maker'))).headline).toBe('By your answers you are ready for maker.');
  });

  it('of a goal that is Ready but for a gate names neither as the other', () => {
    expect(read(somebody(goals('lecturer'))).headline).toBe(
      'Your skills are ready for lecturer. One gate remains.',
    );
    expect(read(somebody({ ...goals('lecturer'), background: holding('masters') })).headline).toBe(
      'By your answers you are ready for lecturer.',
    );
  });

  it('of a goal further off says the band and how many skills make up most of the distance', () => {
    const { headline, lead } = read(somebody(goals('director')));
    expect(headline).toMatch(
      /^director is not within reach yet\. (One|Two) skills? makes? up most of the distance\.$/,
    );
    expect(lead).toMatch(
      /^Between \d+ and \d+%, from your 5 answers\. Most of the distance: (people|budget)/,
    );
  });

  it('speaks of the first goal that the catalog knows', () => {
    expect(read(somebody(goals('gone', 'maker'))).headline).toContain('maker');
  });

  it('without goals counts the roles in reach', () => {
    const { headline, lead } = read(somebody());
    expect(headline).toMatch(/^By your answers you are ready for \w+ roles?/);
    expect(lead).toMatch(/^The nearest is \w+: (between|about) .*, from your 5 answers\.$/);
  });

  it('without goals counts the roles that only gates keep from Ready', () => {
    const dismissed = ['maker', 'designer'] as readonly string[] as readonly RoleId[];
    expect(read(somebody({ dismissed })).headline).toBe('Your skills are ready for one role. Gates remain.');
  });

  it('without goals and with nothing in reach names the nearest role', () => {
    const beginner = saying({ design: 0, budget: 0, people: 0, media: 0, law: 0 });
    expect(read(beginner).headline).toMatch(/^No role is a stretch yet\. The nearest is \w+\.$/);
  });
});
