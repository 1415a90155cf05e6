// One small world for the tests of results: five skills that are answered and two that are not.
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { makeStandingOf, type Standing } from '../../../src/store/standing.ts';
import { saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

const asking = (level: number, ...skills: readonly string[]) =>
  skills.map((skill) => ({ skill, level, weight: 3 }));

export const catalog = openWorld({
  skills: ['design', 'budget', 'people', 'media', 'law', 'safety', 'buildings'],
  qualifications: { masters: { months: 24 }, doctorate: { months: 48 } },
  fields: ['teaching'],
  roles: [
    { id: 'designer', skills: asking(2, 'design', 'media') },
    { id: 'maker', skills: asking(1, 'design', 'media') },
    { id: 'lecturer', skills: asking(1, 'design', 'media', 'law'), requires: [['doctorate', 'masters']] },
    { id: 'director', skills: asking(4, 'budget', 'people', 'law'), requires: [['doctorate']] },
    { id: 'coach', skills: asking(3, 'design', 'people') },
    { id: 'principal', skills: asking(2, 'design', 'safety', 'buildings') },
    { id: 'warden', skills: asking(2, 'design', 'budget', 'safety', 'buildings') },
    {
      id: 'janitor',
      skills: [
        { skill: 'safety', level: 2, weight: 1 },
        { skill: 'buildings', level: 2, weight: 3 },
      ],
    },
  ],
});

const claims = { design: 4, budget: 1, people: 1, media: 4, law: 3 } as const;

/** Somebody who makes things well and has led little. */
export const somebody = (said: Partial<Omit<Assessment, 'answers'>> = {}): Assessment => saying(claims, said);

export const standingOf = (assessment: Assessment): Standing => makeStandingOf(catalog)(assessment);
