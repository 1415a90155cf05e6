// Laws of the model on small worlds and any answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Level, levels } from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import { type Belief, inferBelief, type LevelBelief, levelAt } from '../../src/belief/belief.ts';
import { caseCount, levelCount, styleCount } from '../../src/belief/model.ts';
import type { Catalog, RoleId, Skill, SkillId } from '../../src/catalog/catalog.ts';
import { answersTo, assessmentsIn, worlds } from '../worlds/arbitraries.ts';
import { claiming, from, saying, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const runs = { numRuns: 200 };
/** Sums of a few hundred products may differ in their last digits. */
const rounding = 1e-12;

type Situation = { readonly catalog: Catalog; readonly assessment: Assessment };
const situations: fc.Arbitrary<Situation> = worlds
  .map(openWorld)
  .chain((catalog) => assessmentsIn(catalog).map((assessment) => ({ catalog, assessment })));

/** The same, with one skill that has a claim. */
const claimSituations = situations.chain(({ catalog, assessment }) =>
  fc
    .constantFrom(...catalog.skills.values())
    .chain((skill) => answersTo(skill).map((answer) => ({ catalog, assessment, skill, answer }))),
);

const withAnswerTo = ({ id }: Skill, answer: Answer, { answers, ...rest }: Assessment): Assessment => ({
  ...rest,
  answers: new Map([...answers, [id, answer]]),
});
const levelOf = (belief: Belief, { id }: Skill): LevelBelief => the(belief.levels, id);
const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);
/** Each row is nowhere below the one before it. */
function expectRising(rows: readonly (readonly number[])[]): void {
  for (const [i, higher] of rows.slice(1).entries())
    for (const [at, value] of higher.entries())
      expect(value).toBeGreaterThanOrEqual((rows[i]?.[at] ?? Number.NaN) - rounding);
}
/** Every number of a belief, in catalog order and without ids. */
const numbersOf = ({ levels: of, resembles, classes: { weights, levels, cases } }: Belief) => ({
  of: [...of.values()],
  resembles: [...resembles.values()],
  classes: [weights, levels, cases],
});
/** What is believed of a skill by a person of one style, whatever role. */
function meanInStyle({ classes }: Belief, skill: number, style: number): number {
  const { grid, weights, levels } = classes;
  let sum = 0;
  let total = 0;
  grid.roles.forEach((_, role) => {
    const weight = weights[role * styleCount + style] ?? 0;
    const at = levelAt(skill, grid.asked[role * grid.skills.length + skill] ?? 0, style);
    for (let level = 0; level < levelCount; level++) sum += weight * level * (levels[at + level] ?? 0);
    total += weight;
  });
  return sum / total;
}

describe('chances', () => {
  it('of levels, of roles and of classes sum to 1', () => {
    fc.assert(
      fc.property(situations, ({ catalog, assessment }) => {
        const { levels, resembles, classes } = inferBelief(catalog, assessment);
        for (const { chances } of levels.values()) expect(sumOf(chances)).toBeCloseTo(1, 12);
        expect(sumOf(resembles.values())).toBeCloseTo(1, 12);
        expect(sumOf(classes.weights)).toBeCloseTo(1, 12);
      }),
      runs,
    );
  });

  it('of levels sum to 1 within every case and style', () => {
    fc.assert(
      fc.property(situations, ({ catalog, assessment }) => {
        const { levels } = inferBelief(catalog, assessment).classes;
        for (let at = 0; at < levels.length; at += levelCount)
          if (Math.abs(sumOf(levels.slice(at, at + levelCount)) - 1) > rounding)
            throw new Error(`the levels at ${at} do not sum to 1`);
      }),
      runs,
    );
  });

  it('are never below 0, and the interval holds the expected level', () => {
    fc.assert(
      fc.property(situations, ({ catalog, assessment }) => {
        for (const { chances, mean, sd, low, high } of inferBelief(catalog, assessment).levels.values()) {
          expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
          expect(sd).toBeGreaterThanOrEqual(0);
          expect([0, low, mean, high, 4].toSorted((a, b) => a - b)).toEqual([0, low, mean, high, 4]);
        }
      }),
      runs,
    );
  });

  it('stay numbers under as many answers as one likes', () => {
    const skills = Array.from({ length: 1000 }, (_, i) => `skill-${i}`);
    const roles = [3, 4].map((level) => ({
      id: `role-${level}`,
      skills: skills.map((skill) => ({ skill, level, weight: 1 })),
    }));
    const catalog = openWorld({ skills, roles });
    // Not likely in either role, a thousand times over.
    const said = saying(Object.fromEntries(skills.map((skill): [string, Level] => [skill, 0])));
    const { resembles, levels } = inferBelief(catalog, said);
    expect([...resembles.values()].map((chance) => Math.round(chance))).toEqual([1, 0]);
    for (const { mean } of levels.values()) expect(mean).toBeLessThan(3);
  });
});

describe('one more statement ticked', () => {
  it('never lowers the expected level of its skill', () => {
    fc.assert(
      fc.property(claimSituations, ({ catalog, assessment, skill, answer }) => {
        const mean = (ticked: readonly number[]) =>
          levelOf(inferBelief(catalog, withAnswerTo(skill, { ...answer, ticked }, assessment)), skill).mean;
        for (const code of answer.shown.filter((shown) => !answer.ticked.includes(shown)))
          expect(mean([...answer.ticked, code])).toBeGreaterThanOrEqual(mean(answer.ticked) - rounding);
      }),
      runs,
    );
  });

  it('raises it, where a claim counts', () => {
    const catalog = openWorld({ skills: ['planning'], roles: [{ id: 'clerk', skills: [] }] });
    const mean = (ticked: number[]) =>
      levelOf(
        inferBelief(catalog, {
          ...emptyAssessment,
          answers: new Map([['planning' as SkillId, { ...claiming(2), shown: [121, 122], ticked }]]),
        }),
        the(catalog.skills, 'planning'),
      ).mean;
    expect(mean([121])).toBeGreaterThan(mean([]) + 0.1);
    expect(mean([121, 122])).toBeGreaterThan(mean([121]) + 0.1);
  });

  it('changes nothing when it was never on the screen', () => {
    fc.assert(
      fc.property(claimSituations, ({ catalog, assessment, skill, answer }) => {
        const seen = answer.ticked.filter((code) => answer.shown.includes(code));
        const belief = inferBelief(catalog, withAnswerTo(skill, answer, assessment));
        const without = inferBelief(catalog, withAnswerTo(skill, { ...answer, ticked: seen }, assessment));
        expect(numbersOf(belief)).toStrictEqual(numbersOf(without));
      }),
      runs,
    );
  });
});

describe('a higher claim', () => {
  it('never lowers the expected level for a role and style', () => {
    fc.assert(
      fc.property(claimSituations, ({ catalog, assessment, skill, answer }) => {
        const position = [...catalog.skills.keys()].indexOf(skill.id);
        const means = levels.map((claim) => {
          const { classes } = inferBelief(catalog, withAnswerTo(skill, { ...answer, claim }, assessment));
          return Array.from({ length: caseCount * styleCount }, (_, cell) => {
            const at = levelAt(position, Math.floor(cell / styleCount), cell % styleCount);
            return sumOf(
              Array.from({ length: levelCount }, (_, level) => level * (classes.levels[at + level] ?? 0)),
            );
          });
        });
        expectRising(means);
      }),
      { numRuns: 120 },
    );
  });

  it('never lowers the expected level for a style, over all roles', () => {
    fc.assert(
      fc.property(claimSituations, ({ catalog, assessment, skill, answer }) => {
        const position = [...catalog.skills.keys()].indexOf(skill.id);
        const means = levels.map((claim) => {
          const belief = inferBelief(catalog, withAnswerTo(skill, { ...answer, claim }, assessment));
          return Array.from({ length: styleCount }, (_, style) => meanInStyle(belief, position, style));
        });
        expectRising(means);
      }),
      { numRuns: 120 },
    );
  });
});

// Over all styles the law does not hold. clerk asks 4 of planning and nothing else; the person claimed 0 twice
// and ticked nearly all that was shown for planning. A claim of 0 there fits hardly anyone but a person who
// claims anything, and then the evidence counts alone; a claim of 1 also fits one who rates low, and is heard.
it('a higher claim can lower the expected level a little, by making another style likely', () => {
  const catalog = openWorld({
    skills: ['planning', 'budget', 'teaching'],
    roles: [{ id: 'clerk', skills: [{ skill: 'planning', level: 4, weight: 1 }] }],
  });
  const planning = the(catalog.skills, 'planning');
  const evidence = { shown: [131, 132, 133, 141, 142, 143], ticked: [131, 132, 133, 141, 142] };
  const [none = 0, aware = 0, ...higher] = levels.map(
    (claim) =>
      levelOf(
        inferBelief(
          catalog,
          withAnswerTo(planning, { ...claiming(claim), ...evidence }, saying({ budget: 0, teaching: 0 })),
        ),
        planning,
      ).mean,
  );
  expect(aware).toBeLessThan(none - 0.02);
  expect(aware).toBeGreaterThan(none - 0.1);
  expect(Math.min(...higher)).toBeGreaterThan(none);
});

describe('the order in which the answers came', () => {
  it('does not matter, to the last bit', () => {
    const shuffled = situations.chain(({ catalog, assessment }) =>
      fc
        .shuffledSubarray([...assessment.answers], { minLength: assessment.answers.size })
        .map((answers) => ({ catalog, assessment, other: { ...assessment, answers: new Map(answers) } })),
    );
    fc.assert(
      fc.property(shuffled, ({ catalog, assessment, other }) => {
        expect(inferBelief(catalog, other)).toStrictEqual(inferBelief(catalog, assessment));
      }),
      runs,
    );
  });
});

describe('names', () => {
  it('do not matter: other ids in the same places give the same numbers', () => {
    fc.assert(
      fc.property(
        worlds.chain((world) =>
          assessmentsIn(openWorld(world)).map((assessment): [typeof world, Assessment] => [
            world,
            assessment,
          ]),
        ),
        ([world, assessment]) => {
          // Backwards in the alphabet, so that nothing sorted by id stays in its place.
          const renamed = (id: string) => `z${9 - Number(id.at(-1))}`;
          const catalog = openWorld({
            skills: world.skills.map(renamed),
            roles: world.roles.map(({ id, skills }) => ({
              id: renamed(id),
              skills: skills.map((requirement) => ({ ...requirement, skill: renamed(requirement.skill) })),
            })),
          });
          const current = assessment.background.currentRole;
          const said: Assessment = {
            ...assessment,
            background: from({ currentRole: current && (renamed(current) as RoleId) }),
            answers: new Map([...assessment.answers].map(([id, answer]) => [renamed(id) as SkillId, answer])),
          };
          expect(numbersOf(inferBelief(catalog, said))).toStrictEqual(
            numbersOf(inferBelief(openWorld(world), assessment)),
          );
        },
      ),
      runs,
    );
  });
});

// clerk asks 1 of planning and 3 of budget, head 4 of planning alone; guest asks nothing.
const office = openWorld({
  skills: ['planning', 'budget'],
  roles: [
    {
      id: 'clerk',
      skills: [
        { skill: 'planning', level: 1, weight: 2 },
        { skill: 'budget', level: 3, weight: 2 },
      ],
    },
    { id: 'head', skills: [{ skill: 'planning', level: 4, weight: 3 }] },
    { id: 'guest', skills: [] },
  ],
});
const meanOf = (skill: string, said: Assessment) =>
  levelOf(inferBelief(office, said), the(office.skills, skill)).mean;
const chancesOf = (said: Assessment) => [...inferBelief(office, said).resembles.values()];

describe('without answers', () => {
  it('and without a current role every role is equally likely, and every style', () => {
    const { resembles, classes } = inferBelief(office, emptyAssessment);
    for (const chance of resembles.values()) expect(chance).toBeCloseTo(1 / 3, 12);
    for (const weight of classes.weights) expect(weight).toBeCloseTo(1 / 3 / styleCount, 12);
  });

  it('a current role has the chance 0.6, and the others share the rest', () => {
    const [clerk = 0, head = 0, guest = 0] = chancesOf(
      saying({}, { background: from({ currentRole: 'head' as RoleId }) }),
    );
    expect(clerk).toBeCloseTo(0.2, 12);
    expect(head).toBeCloseTo(0.6, 12);
    expect(guest).toBeCloseTo(0.2, 12);
  });

  it('a current role is certain when there is no other', () => {
    const alone = openWorld({ skills: ['planning'], roles: [{ id: 'clerk', skills: [] }] });
    const said = saying({}, { background: from({ currentRole: 'clerk' as RoleId }) });
    expect([...inferBelief(alone, said).resembles.values()]).toEqual([1]);
  });

  it('a current role this catalog does not have counts as none', () => {
    const gone = saying({}, { background: from({ currentRole: 'vicar' as RoleId }) });
    expect(inferBelief(office, gone)).toStrictEqual(inferBelief(office, emptyAssessment));
  });
});

describe('an unanswered skill', () => {
  it('keeps what the likely roles ask', () => {
    const inRole = (id: string) => saying({}, { background: from({ currentRole: id as RoleId }) });
    expect(meanOf('planning', inRole('head'))).toBeGreaterThan(meanOf('planning', inRole('clerk')) + 0.5);
    expect(meanOf('budget', inRole('clerk'))).toBeGreaterThan(meanOf('budget', inRole('head')) + 0.5);
  });

  it('follows the answers to others, which make a role more likely', () => {
    expect(meanOf('budget', saying({ planning: 4 }))).toBeLessThan(meanOf('budget', emptyAssessment) - 0.05);
  });
});

describe('"not sure"', () => {
  it('tells nothing, whatever was ticked before', () => {
    const ticked = { ...claiming(null), shown: [121], ticked: [121] };
    const unsure = { ...emptyAssessment, answers: new Map([['planning' as SkillId, ticked]]) };
    expect(inferBelief(office, unsure)).toStrictEqual(inferBelief(office, emptyAssessment));
  });

  it('is not level 0', () => {
    expect(meanOf('planning', saying({ planning: 0 }))).toBeLessThan(
      meanOf('planning', saying({ planning: null })) - 0.5,
    );
  });
});

describe('the style of a person', () => {
  const skills = Array.from({ length: 12 }, (_, i) => `skill-${i}`);
  const roles = [{ id: 'clerk', skills: skills.map((skill) => ({ skill, level: 2, weight: 1 })) }];
  const catalog = openWorld({ skills, roles });
  const claimed = (claim: Level, isTicked: boolean): Assessment => ({
    ...emptyAssessment,
    answers: new Map(
      [...catalog.skills.values()].slice(1).map(({ id, evidence: [, , three = []] }) => {
        return [id, { ...claiming(claim), shown: three, ticked: isTicked ? three : [] }];
      }),
    ),
  });

  it('shows in claims that the evidence does not bear out: the next claim then counts for less', () => {
    const next = (isTicked: boolean) => {
      const before = claimed(4, isTicked);
      const first = the(catalog.skills, 'skill-0');
      return levelOf(inferBelief(catalog, withAnswerTo(first, claiming(4), before)), first).mean;
    };
    expect(next(false)).toBeLessThan(next(true) - 0.3);
  });
});
