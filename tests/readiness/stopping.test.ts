import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import { inferBelief } from '../../src/belief/belief.ts';
import type { Catalog, RoleId } from '../../src/catalog/catalog.ts';
import { measureReadiness, type Readiness } from '../../src/readiness/readiness.ts';
import { whenToStop } from '../../src/readiness/stopping.ts';
import { anyLevel } from '../worlds/arbitraries.ts';
import { saying, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

// Eight skills. clerk asks 1 of all, head 4 of all, planner 4 of the first four and 1 of the others, guest 3 of
// the last alone.
const skills = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const asks = (level: (place: number) => number) =>
  skills.map((skill, place) => ({ skill, level: level(place), weight: 1 }));
const catalog = openWorld({
  skills,
  roles: [
    { id: 'clerk', skills: asks(() => 1) },
    { id: 'head', skills: asks(() => 4) },
    { id: 'planner', skills: asks((place) => (place < 4 ? 4 : 1)) },
    { id: 'guest', skills: [{ skill: 'h', level: 3, weight: 1 }] },
  ],
});
const forHead = { goals: ['head'] as RoleId[] };
const measure = (of: Catalog, said: Assessment) => measureReadiness(of, said, inferBelief(of, said));

/** What is said about stopping, with some figures of the leading role's result changed. */
function stopping(said: Assessment, change: Partial<Readiness> = {}) {
  const results = new Map(measure(catalog, said));
  const leading = said.goals[0];
  if (leading !== undefined) results.set(leading, { ...the(results, leading), ...change });
  return whenToStop(catalog, said, inferBelief(catalog, said), results);
}
const claims = (count: number, level: Level = 2) =>
  Object.fromEntries(skills.slice(0, count).map((skill) => [skill, level]));

describe('nobody is told to stop', () => {
  it('before five claims, however sure the figure is', () => {
    expect(stopping(saying(claims(4), forHead), { sd: 0, coverage: 1 })).toMatchObject({
      claims: 4,
      because: null,
    });
    expect(stopping(saying(claims(5), forHead), { sd: 0, coverage: 1 })).toMatchObject({
      claims: 5,
      because: 'narrow',
    });
  });

  it('for answers that are no claims', () => {
    const unsure = saying({ ...claims(4), e: null, f: null, g: null }, forHead);
    expect(stopping(unsure, { sd: 0, coverage: 1 })).toMatchObject({ claims: 4, because: null });
  });

  it("while less than a third of the leading role's weight rests on claims", () => {
    const said = saying(claims(5), forHead);
    expect(stopping(said, { sd: 0, coverage: 0.333 }).because).toBeNull();
    expect(stopping(said, { sd: 0, coverage: 1 / 3 }).because).toBe('narrow');
  });

  it('when five claims are all about other roles', () => {
    expect(stopping(saying(claims(5), { goals: ['guest'] as RoleId[] }), { sd: 0 }).because).toBeNull();
  });
});

describe('narrow', () => {
  it('is a give-or-take under 6 points, and 6 is not', () => {
    const said = saying(claims(5), forHead);
    const sdFor = (points: number) => points / 100 / 1.2816;
    expect(stopping(said, { sd: sdFor(5.999) })).toMatchObject({
      giveOrTake: expect.closeTo(5.999, 9),
      because: 'narrow',
    });
    expect(stopping(said, { sd: sdFor(6.001) }).because).not.toBe('narrow');
  });

  it('is half the interval before it is cut at 0 and 1', () => {
    const said = saying(claims(8, 4), forHead);
    expect(stopping(said, { share: 0.99, sd: 0.05, low: 0.926, high: 1 }).giveOrTake).toBeCloseTo(6.408, 9);
  });
});

describe('settled', () => {
  it('is the order of the three highest shares, unchanged however many of the last five claims are taken back', () => {
    const seen = { settled: 0, changing: 0 };
    // The answers stand in the order of the alphabet, whenever they were given.
    const people = fc
      .tuple(
        fc.shuffledSubarray(skills, { minLength: 5 }),
        fc.array(anyLevel, { minLength: 8, maxLength: 8 }),
      )
      .map(([order, levels]) => {
        const said = saying(Object.fromEntries(order.map((skill, i) => [skill, levels[i] ?? 0])), forHead);
        return { ...said, answers: new Map([...said.answers].sort(([a], [b]) => (a < b ? -1 : 1))) };
      });
    fc.assert(
      fc.property(people, (said) => {
        const threeHighest = (answers: Assessment['answers']) => {
          const results = [...measure(catalog, { ...said, answers }).values()];
          const ordered = results.toSorted(
            (a, b) => b.share - a.share || results.indexOf(a) - results.indexOf(b),
          );
          return ordered.slice(0, 3).map(({ role }) => role.id);
        };
        const inTime = [...said.answers].sort(([, a], [, b]) => a.at - b.at);
        const orders = [0, 1, 2, 3, 4, 5].map((back) =>
          threeHighest(new Map(inTime.slice(0, inTime.length - back))).join(),
        );
        const isSettled = new Set(orders).size === 1;
        seen[isSettled ? 'settled' : 'changing'] += 1;
        expect(stopping(said, { sd: 0.2 }).because).toBe(isSettled ? 'settled' : null);
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.settled, seen.changing)).toBeGreaterThan(5);
  });

  it('is not looked at when the figure is narrow', () => {
    expect(stopping(saying(claims(8), forHead), { sd: 0.01 }).because).toBe('narrow');
  });
});

describe('the leading role', () => {
  it('is the first goal', () => {
    expect(stopping(saying({}, { goals: ['planner', 'head'] as RoleId[] })).leading?.id).toBe('planner');
  });

  it('without goals is the one the person most resembles', () => {
    expect(stopping(saying(claims(8, 4))).leading?.id).toBe('head');
    expect(stopping(saying(claims(8, 0))).leading?.id).toBe('clerk');
  });

  it('with nothing said is the first of the catalog, and there is no reason to stop', () => {
    expect(stopping(emptyAssessment)).toMatchObject({ leading: { id: 'clerk' }, claims: 0, because: null });
  });
});
