import { describe, expect, it } from 'vitest';
import type { QualificationState } from '../../src/assessment/assessment.ts';
import type { ExperienceFieldId, Gate, QualificationId, Way } from '../../src/catalog/catalog.ts';
import { standAtGate, yearsTowards } from '../../src/readiness/gates.ts';
import { from, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

// bachelor <- master <- doctorate: the one above counts as the one below. A licence stands by itself.
const catalog = openWorld({
  skills: [],
  roles: [{ id: 'clerk', skills: [] }],
  fields: ['school', 'office', 'ship'],
  qualifications: {
    bachelor: { months: 36, satisfiedBy: ['master'] },
    master: { months: 24, satisfiedBy: ['doctorate'] },
    doctorate: { months: 48 },
    licence: { months: 12 },
  },
});
const qualification = (id: string): Way => ({
  kind: 'qualification',
  qualification: the(catalog.qualifications, id),
});
const experience = (years: number, ...fields: string[]): Extract<Way, { kind: 'experience' }> => ({
  kind: 'experience',
  years,
  fields: fields.map((id) => the(catalog.experienceFields, id)),
});
const gate = (...anyOf: Way[]): Gate => ({ need: 'required', anyOf });

const held = { kind: 'held' } as const;
const begun = { kind: 'in-progress', monthsLeft: 6 } as const;
const person = (
  qualifications: Readonly<Record<string, QualificationState>>,
  years: Readonly<Record<string, number>> = {},
) =>
  from({
    qualifications: new Map(
      Object.entries(qualifications).map(([id, state]) => [id as QualificationId, state]),
    ),
    years: new Map(Object.entries(years).map(([id, amount]) => [id as ExperienceFieldId, amount])),
  });
const stateAt = (at: Gate, who: ReturnType<typeof person>) => standAtGate(at, who, catalog).state;

describe('a gate of a qualification', () => {
  const master = gate(qualification('master'));

  it('is met by holding it, in progress while studying for it, else missing', () => {
    expect(stateAt(master, person({ master: held }))).toBe('met');
    expect(stateAt(master, person({ master: begun }))).toBe('in-progress');
    expect(stateAt(master, person({}))).toBe('missing');
  });

  it('is met by a higher degree, over as many steps as it takes, and never by a lower one', () => {
    expect(stateAt(master, person({ doctorate: held }))).toBe('met');
    expect(stateAt(gate(qualification('bachelor')), person({ doctorate: held }))).toBe('met');
    expect(stateAt(master, person({ bachelor: held }))).toBe('missing');
  });

  it('is in progress while a higher degree is', () => {
    expect(stateAt(master, person({ doctorate: begun }))).toBe('in-progress');
  });

  it('is met when the lower degree is held and the higher one begun', () => {
    expect(stateAt(gate(qualification('bachelor')), person({ bachelor: held, master: begun }))).toBe('met');
  });

  it('is not met by something else, nor by something this catalog does not know', () => {
    expect(stateAt(master, person({ licence: held, diploma: held }))).toBe('missing');
  });
});

describe('a gate of years', () => {
  const five = gate(experience(5, 'school', 'office'));

  it('adds up the years of its fields', () => {
    expect(stateAt(five, person({}, { school: 2, office: 3 }))).toBe('met');
    expect(stateAt(five, person({}, { school: 2, office: 2.9 }))).toBe('missing');
    expect(yearsTowards(experience(5, 'school', 'office'), person({}, { school: 2, office: 2.5 }))).toBe(4.5);
  });

  it('does not count the years of other fields', () => {
    expect(stateAt(five, person({}, { school: 4, ship: 30 }))).toBe('missing');
  });

  it('is never in progress: years not yet reached are missing', () => {
    expect(stateAt(five, person({}, { school: 4.9 }))).toBe('missing');
  });
});

describe('a gate with several ways', () => {
  const either = gate(qualification('master'), experience(5, 'school'));

  it('is met by any one of them, and says by which', () => {
    expect(standAtGate(either, person({}, { school: 5 }), catalog)).toEqual({
      gate: either,
      state: 'met',
      by: experience(5, 'school'),
    });
  });

  it('says the first way when several are open', () => {
    expect(standAtGate(either, person({ master: held }, { school: 5 }), catalog).by).toEqual(
      qualification('master'),
    );
  });

  it('is met by one way though another is only begun', () => {
    expect(stateAt(either, person({ master: begun }, { school: 5 }))).toBe('met');
  });

  it('is in progress by the first one begun', () => {
    const three = gate(qualification('licence'), qualification('master'), experience(5, 'school'));
    expect(standAtGate(three, person({ master: begun }, { school: 1 }), catalog)).toEqual({
      gate: three,
      state: 'in-progress',
      by: qualification('master'),
    });
  });

  it('is missing by none', () => {
    expect(standAtGate(either, person({}), catalog).by).toBeNull();
  });
});
