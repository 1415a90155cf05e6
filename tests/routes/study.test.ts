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
    diploma: { months: 6 },
    dual: { months: 10, prerequisites: ['masters', 'licence'] },
  },
  roles: [
    { id: 'lecturer', skills: [], requires: [['masters']] },
    { id: 'principal', skills: [], requires: [['masters'], ['licence']] },
    { id: 'either', skills: [], requires: [['masters', 'certificate']] },
    { id: 'short first', skills: [], requires: [['certificate', 'masters']] },
    { id: 'alike', skills: [], requires: [['certificate', 'diploma']] },
    { id: 'dual', skills: [], requires: [['dual']] },
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

it('what two prerequisites both ask is studied once', () => {
  expect(study('dual')).toEqual([94, ['bachelors', 'masters', 'licence', 'dual']]);
});

it('of several ways the shortest is taken, of equals the first', () => {
  expect(study('short first', { bachelors: held })).toEqual([6, ['certificate']]);
  expect(study('alike')).toEqual([6, ['certificate']]);
  expect(study('either', { bachelors: held })).toEqual([6, ['certificate']]);
});

it('a higher degree counts as the lower one, held or nearly finished', () => {
  expect(study('lecturer', { doctorate: held })).toEqual([0, []]);
  expect(study('lecturer', { bachelors: held, doctorate: { kind: 'in-progress', monthsLeft: 9 } })).toEqual([
    9,
    ['doctorate'],
  ]);
});

const left = (monthsLeft: number) => ({ kind: 'in-progress', monthsLeft }) as const;

it('a higher degree that is begun counts only where it is no longer than the lower one itself', () => {
  expect(study('lecturer', { bachelors: held, doctorate: left(24) })).toEqual([24, ['doctorate']]);
  expect(study('lecturer', { bachelors: held, doctorate: left(25) })).toEqual([24, ['masters']]);
  expect(study('lecturer', { bachelors: held, masters: left(40) })).toEqual([40, ['masters']]);
});

it('of what is begun the shortest counts, in whatever order it was said', () => {
  const both = { masters: left(20), doctorate: left(9) };
  expect(study('lecturer', both)).toEqual([9, ['doctorate']]);
  expect(study('lecturer', { doctorate: both.doctorate, masters: both.masters })).toEqual([9, ['doctorate']]);
});

it('what counts for something else does not shorten it, and what the catalog does not know does nothing', () => {
  const whole = [72, ['bachelors', 'masters']];
  expect(study('lecturer', { certificate: left(1) })).toEqual(whole);
  expect(study('lecturer', { retired: held, gone: left(1) })).toEqual(whole);
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

it('what was gained by one way opens its gate for good', () => {
  const studies = makeStudies(world, having({}));
  const { after } = studies.of(the(world.roles, 'either'), studies.start);
  expect(studies.of(the(world.roles, 'either'), after)).toMatchObject({ months: 0, gains: [] });
});

it('equal sets are one object, whatever the order in which they were gained', () => {
  const studies = makeStudies(world, having({ bachelors: held }));
  const then = (...roles: readonly string[]) =>
    roles.reduce((by, role) => studies.of(the(world.roles, role), by).after, studies.start);
  expect(then('lecturer', 'alike')).toBe(then('alike', 'lecturer'));
  expect(then('lecturer')).not.toBe(studies.start);
});
