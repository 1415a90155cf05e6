import { expect, it } from 'vitest';
import {
  type Background,
  emptyAssessment,
  type QualificationState,
} from '../../src/assessment/assessment.ts';
import type { QualificationId } from '../../src/catalog/catalog.ts';
import { makeStudies } from '../../src/routes/study.ts';
import { the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const world = openWorld({
  skills: ['s'],
  fields: ['teaching'],
  qualifications: {
    bachelors: { months: 48 },
    masters: { months: 24, prerequisites: ['bachelors'], satisfiedBy: ['doctorate'] },
    doctorate: { months: 36, prerequisites: ['masters'] },
    licence: { months: 12, prerequisites: ['bachelors'] },
    certificate: { months: 6 },
  },
  roles: [
    { id: 'lecturer', skills: [], requires: [['masters']] },
    { id: 'principal', skills: [], requires: [['masters'], ['licence']] },
    { id: 'either', skills: [], requires: [['masters', 'certificate']] },
    { id: 'liked', skills: [], prefers: [['masters']] },
    { id: 'served', skills: [], years: [5, 'teaching'] },
  ],
});
const having = (said: Readonly<Record<string, QualificationState>>): Background => ({
  ...emptyAssessment.background,
  qualifications: new Map(Object.entries(said) as [QualificationId, QualificationState][]),
});
function study(role: string, said: Readonly<Record<string, QualificationState>> = {}) {
  const studies = makeStudies(world, having(said));
  const { months, gains } = studies.of(the(world.roles, role), studies.start);
  return [months, gains.map(({ qualification: { id } }) => id)];
}
const held = { kind: 'held' } as const;

it('a gate takes its qualification after the missing prerequisites, in sequence', () => {
  expect(study('lecturer')).toEqual([72, ['bachelors', 'masters']]);
  expect(study('lecturer', { bachelors: held })).toEqual([24, ['masters']]);
});

it('several gates are studied for side by side', () => {
  expect(study('principal', { bachelors: held })).toEqual([24, ['masters', 'licence']]);
});

it('of several ways the shortest is taken', () => {
  expect(study('either', { bachelors: held })).toEqual([6, ['certificate']]);
});

it('a higher degree counts as the lower one, held or nearly finished', () => {
  expect(study('lecturer', { doctorate: held })).toEqual([0, []]);
  expect(study('lecturer', { bachelors: held, doctorate: { kind: 'in-progress', monthsLeft: 9 } })).toEqual([
    9,
    ['doctorate'],
  ]);
});

it('one in progress takes the months that were said, or its own', () => {
  expect(study('lecturer', { masters: { kind: 'in-progress', monthsLeft: 5 } })).toEqual([5, ['masters']]);
  expect(study('lecturer', { masters: { kind: 'in-progress', monthsLeft: null } })).toEqual([
    24,
    ['masters'],
  ]);
});

it('what is gained says how long it takes this person', () => {
  const studies = makeStudies(world, having({ masters: { kind: 'in-progress', monthsLeft: 5 } }));
  const { gains } = studies.of(the(world.roles, 'lecturer'), studies.start);
  expect(gains.map(({ months }) => months)).toEqual([5]);
});

it('preferred gates and gates of years take no study', () => {
  expect(study('liked')).toEqual([0, []]);
  expect(study('served')).toEqual([0, []]);
});

it('what is gained on the way is kept', () => {
  const studies = makeStudies(world, having({ bachelors: held }));
  const { after } = studies.of(the(world.roles, 'lecturer'), studies.start);
  expect(
    studies.of(the(world.roles, 'principal'), after).gains.map(({ qualification: { id } }) => id),
  ).toEqual(['licence']);
});
