// Laws of readiness on small worlds and any answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import { type Belief, inferBelief, levelAt } from '../../src/belief/belief.ts';
import { levelCount, styleCount } from '../../src/belief/model.ts';
import type { Catalog, Role, RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { bands } from '../../src/readiness/band.ts';
import { measureReadiness, type Readiness } from '../../src/readiness/readiness.ts';
import { shareDeviations } from '../../src/readiness/spread.ts';
import { answersTo, assessmentsIn, worlds } from '../worlds/arbitraries.ts';
import { claiming, from, knowing, saying } from '../worlds/persons.ts';
import { openWorld, type World } from '../worlds/world.ts';

const runs = { numRuns: 200 };
const rounding = 1e-12;

const situations = worlds
  .map((world) => openWorld(world))
  .chain((catalog) => assessmentsIn(catalog).map((assessment) => ({ catalog, assessment })));

const measure = (catalog: Catalog, said: Assessment) =>
  measureReadiness(catalog, said, inferBelief(catalog, said));
const numbersOf = (results: ReadonlyMap<RoleId, Readiness>) =>
  [...results.values()].map(({ share, sd, low, high, coverage, credit, atLevel, band }) => ({
    share,
    sd,
    low,
    high,
    coverage,
    credit,
    atLevel,
    band,
  }));

/** What a level counts where another is asked, as the documentation has it: a row for each level asked. */
const creditTable = [[], [0, 1, 1, 1, 1], [0, 0.6, 1, 1, 1], [0, 0.25, 0.6, 1, 1], [0, 0.1, 0.25, 0.6, 1]];

/** The mean and the variance of a role's share for a person who resembles `like` and has a style. */
function shareInClass({ classes }: Belief, role: Role, like: Role, style: number) {
  const sum = role.requirements.reduce((total, { weight }) => total + weight, 0);
  let mean = 0;
  let variance = 0;
  for (const { skill, level: asked, weight } of role.requirements) {
    const position = classes.grid.skills.indexOf(skill);
    const required = like.requirements.find((requirement) => requirement.skill === skill)?.level ?? 0;
    const at = levelAt(position, required, style);
    const chances = [...classes.levels.slice(at, at + levelCount)];
    const credits = creditTable[asked] ?? [];
    const credit = chances.reduce((total, chance, level) => total + chance * (credits[level] ?? 0), 0);
    mean += (weight / sum) * credit;
    variance +=
      (weight / sum) ** 2 *
      chances.reduce((total, chance, level) => total + chance * ((credits[level] ?? 0) - credit) ** 2, 0);
  }
  return { mean, variance };
}

/** Every class with its chance and the share of a role in it. */
function classesFor(catalog: Catalog, belief: Belief, role: Role) {
  return [...catalog.roles.values()].flatMap((like, position) =>
    Array.from({ length: styleCount }, (_, style) => ({
      weight: belief.classes.weights[position * styleCount + style] ?? 0,
      ...shareInClass(belief, role, like, style),
    })),
  );
}

describe('a share', () => {
  it('lies in its interval, and all of them from 0 to 1', () => {
    fc.assert(
      fc.property(situations, ({ catalog, assessment }) => {
        for (const { share, sd, low, high, coverage, credit, atLevel } of measure(
          catalog,
          assessment,
        ).values()) {
          expect([0, low, share, high, 1].toSorted((a, b) => a - b)).toEqual([0, low, share, high, 1]);
          for (const value of [sd, coverage, ...credit]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          for (const chance of atLevel) expect(chance).toBeLessThanOrEqual(1 + rounding);
        }
      }),
      runs,
    );
  });

  it('is its mean over every role and style, and its deviation is the law of total variance over them', () => {
    fc.assert(
      fc.property(situations, ({ catalog, assessment }) => {
        const belief = inferBelief(catalog, assessment);
        const deviations = shareDeviations(catalog, belief.classes);
        const results = [...measureReadiness(catalog, assessment, belief).values()];
        for (const [position, { role, share, sd }] of results.entries()) {
          if (role.requirements.length === 0) continue;
          const classes = classesFor(catalog, belief, role);
          const mean = classes.reduce((sum, each) => sum + each.weight * each.mean, 0);
          const variance = classes.reduce(
            (sum, each) => sum + each.weight * (each.variance + (each.mean - mean) ** 2),
            0,
          );
          expect(Math.abs(share - mean)).toBeLessThan(1e-9);
          expect(Math.abs(sd - Math.sqrt(variance))).toBeLessThan(1e-9);
          expect(deviations[position]).toBe(sd);
        }
      }),
      runs,
    );
  });

  it('needs both parts of that law: skills move together from role to role and from style to style', () => {
    // expert asks 4 of everything and novice 1, so that who is good at one skill is good at the others.
    const skills = ['a', 'b', 'c', 'd', 'e', 'f'];
    const role = (id: string, level: number) => ({
      id,
      skills: skills.map((skill) => ({ skill, level, weight: 1 })),
    });
    const catalog = openWorld({ skills, roles: [role('expert', 4), role('novice', 1)] });
    const belief = inferBelief(catalog, emptyAssessment);
    const [expert] = [...measureReadiness(catalog, emptyAssessment, belief).values()];
    if (expert === undefined) throw new Error('no expert');
    const within = classesFor(catalog, belief, expert.role).reduce(
      (sum, { weight, variance }) => sum + weight * variance,
      0,
    );
    expect(expert.sd ** 2).toBeGreaterThan(2 * within);
  });
});

describe('a higher claim', () => {
  it('never lowers the readiness for any role, for a person of a known role and style', () => {
    fc.assert(
      fc.property(
        situations.chain(({ catalog, assessment }) =>
          fc
            .constantFrom(...catalog.skills.values())
            .chain((skill) => answersTo(skill).map((answer) => ({ catalog, assessment, skill, answer }))),
        ),
        ({ catalog, assessment, skill, answer }) => {
          const shares = levels.map((claim) => {
            const answers = new Map([...assessment.answers, [skill.id, { ...answer, claim }]]);
            const belief = inferBelief(catalog, { ...assessment, answers });
            return [...catalog.roles.values()].flatMap((role) =>
              classesFor(catalog, belief, role).map(({ mean }) => mean),
            );
          });
          for (const [i, higher] of shares.slice(1).entries())
            for (const [at, share] of higher.entries())
              expect(share).toBeGreaterThanOrEqual((shares[i]?.[at] ?? Number.NaN) - rounding);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the order in which the answers came', () => {
  it('does not matter, to the last bit', () => {
    fc.assert(
      fc.property(
        situations.chain(({ catalog, assessment }) =>
          fc
            .shuffledSubarray([...assessment.answers], { minLength: assessment.answers.size })
            .map((answers) => ({ catalog, assessment, other: { ...assessment, answers: new Map(answers) } })),
        ),
        ({ catalog, assessment, other }) => {
          expect(measure(catalog, other)).toStrictEqual(measure(catalog, assessment));
        },
      ),
      runs,
    );
  });
});

describe('names', () => {
  it('do not matter: other ids in the same places give the same numbers', () => {
    // Backwards in the alphabet, so that nothing sorted by id stays in its place.
    const renamed = (id: string) => `z${9 - Number(id.at(-1))}`;
    const renamedWorld = ({ skills, roles }: World): World => ({
      skills: skills.map(renamed),
      roles: roles.map((role) => ({
        id: renamed(role.id),
        skills: role.skills.map((requirement) => ({ ...requirement, skill: renamed(requirement.skill) })),
      })),
    });
    fc.assert(
      fc.property(
        worlds.chain((world) =>
          assessmentsIn(openWorld(world)).map((assessment): [World, Assessment] => [world, assessment]),
        ),
        ([world, assessment]) => {
          const current = assessment.background.currentRole;
          const said: Assessment = {
            ...assessment,
            background: from({ currentRole: current && (renamed(current) as RoleId) }),
            answers: new Map([...assessment.answers].map(([id, answer]) => [renamed(id) as SkillId, answer])),
          };
          expect(numbersOf(measure(openWorld(renamedWorld(world)), said))).toStrictEqual(
            numbersOf(measure(openWorld(world), assessment)),
          );
        },
      ),
      runs,
    );
  });
});

describe('coverage', () => {
  it('is the share of the weight that was claimed; "not sure" and skills the role does not ask add none', () => {
    const catalog = openWorld({
      skills: ['a', 'b', 'c', 'd'],
      roles: [
        {
          id: 'clerk',
          skills: [
            { skill: 'a', level: 2, weight: 3 },
            { skill: 'b', level: 2, weight: 2 },
            { skill: 'c', level: 2, weight: 1 },
          ],
        },
      ],
    });
    const coverage = (said: Assessment) =>
      [...measure(catalog, said).values()].map((result) => result.coverage);
    expect(coverage(emptyAssessment)).toEqual([0]);
    expect(coverage(saying({ a: null, d: 4 }))).toEqual([0]);
    expect(coverage(saying({ a: 0, b: null }))).toEqual([0.5]);
    expect(coverage(saying({ a: 1, b: 1, c: 1 }))).toEqual([1]);
  });

  it('never falls with one more claim', () => {
    fc.assert(
      fc.property(situations, ({ catalog, assessment }) => {
        const coverages = (said: Assessment) =>
          [...measure(catalog, said).values()].map(({ coverage }) => coverage);
        const before = coverages(assessment);
        for (const id of catalog.skills.keys()) {
          const after = coverages({
            ...assessment,
            answers: new Map([...assessment.answers, [id, claiming(2)]]),
          });
          for (const [at, coverage] of after.entries())
            expect(coverage).toBeGreaterThanOrEqual(before[at] ?? Number.NaN);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('edges', () => {
  it('with nothing said every role has a share between 0 and 1, and no coverage', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { role, share, sd, coverage } of measure(openWorld(world), emptyAssessment).values()) {
          if (role.requirements.length === 0) continue;
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThan(1);
          expect(sd).toBeGreaterThan(0);
          expect(coverage).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('a role that requires no skill is ready for anybody, and for certain', () => {
    const catalog = openWorld({ skills: ['planning'], roles: [{ id: 'guest', skills: [] }] });
    const [guest] = numbersOf(measure(catalog, emptyAssessment));
    expect(guest).toEqual({
      share: 1,
      sd: 0,
      low: 1,
      high: 1,
      coverage: 1,
      credit: [],
      atLevel: [],
      band: 'ready',
    });
  });

  it('a role of which every skill is claimed at the top comes near to 1 and not past it', () => {
    const skills = Array.from({ length: 20 }, (_, i) => `skill-${i}`);
    const catalog = openWorld({
      skills,
      roles: [{ id: 'clerk', skills: skills.map((skill) => ({ skill, level: 1, weight: 3 })) }],
    });
    const answers = new Map(
      [...catalog.skills.values()].map(({ id, evidence }) => [
        id,
        { ...claiming(4), shown: evidence.flat(), ticked: evidence.flat() },
      ]),
    );
    const [result] = numbersOf(measure(catalog, { ...emptyAssessment, answers }));
    expect(result?.share).toBeGreaterThan(0.9999);
    expect(result?.share).toBeLessThanOrEqual(1);
    expect(result?.low).toBeLessThanOrEqual(result?.share ?? 0);
  });

  it('gates are never part of the share', () => {
    const asks = [{ skill: 'planning', level: 2, weight: 3 }];
    const catalog = openWorld({
      skills: ['planning'],
      fields: ['school'],
      qualifications: { licence: { months: 12 } },
      roles: [
        { id: 'open', skills: asks },
        { id: 'gated', skills: asks, requires: [['licence']], years: [5, 'school'] },
      ],
    });
    for (const claim of levels) {
      const [open, gated] = numbersOf(measure(catalog, saying({ planning: claim })));
      expect({ ...gated, band: '' }).toEqual({ ...open, band: '' });
    }
  });

  it('only an essential skill short of its level keeps a high share from Ready', () => {
    // Both roles ask 4 of everything; the person is a level short of the last skill.
    const role = (id: string, ...weights: number[]) => ({
      id,
      skills: weights.map((weight, i) => ({ skill: `s${i}`, level: 4, weight })),
    });
    const catalog = openWorld({
      skills: ['s0', 's1', 's2', 's3'],
      roles: [role('helpful', 3, 3, 3, 1), role('essential', 3, 3, 3, 3)],
    });
    const belief = knowing(catalog, { s0: 4, s1: 4, s2: 4, s3: 3 });
    const results = [...measureReadiness(catalog, emptyAssessment, belief).values()];
    expect(results.map(({ share, band }) => [share > 0.85, band])).toEqual([
      [true, 'ready'],
      [true, 'stretch'],
    ]);
  });

  it('no band is nearer than what the share allows', () => {
    fc.assert(
      fc.property(situations, ({ catalog, assessment }) => {
        for (const { share, band } of measure(catalog, assessment).values()) {
          const nearest =
            share >= 0.85 ? 'ready' : share >= 0.65 ? 'stretch' : share >= 0.4 ? 'build' : 'explore';
          expect(bands.indexOf(band)).toBeGreaterThanOrEqual(bands.indexOf(nearest));
        }
      }),
      runs,
    );
  });
});
