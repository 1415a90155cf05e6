import { describe, expect, it } from 'vitest';
import { describeLevels, inferBelief } from '../../src/belief/belief.ts';
import { describeCohort } from '../../src/caseload/cohort.ts';
import type { Followed } from '../../src/caseload/followed.ts';
import type { RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { isTooEarly } from '../../src/readiness/coverage.ts';
import { describeGap } from '../../src/words/gapWords.ts';
import { knowing, saying } from '../worlds/persons.ts';
import { scoringWorld } from '../worlds/scoringVectors.ts';
import { openWorld } from '../worlds/world.ts';
import { following } from './following.ts';

const world = openWorld({
  skills: ['data', 'law', 'budget', 'design'],
  roles: [
    {
      id: 'designer',
      skills: [
        { skill: 'design', level: 2, weight: 3 },
        { skill: 'data', level: 2, weight: 3 },
      ],
    },
    {
      id: 'director',
      skills: [
        { skill: 'budget', level: 3, weight: 3 },
        { skill: 'design', level: 3, weight: 3 },
        { skill: 'data', level: 1, weight: 1 },
      ],
    },
    { id: 'counsel', skills: [{ skill: 'law', level: 3, weight: 3 }] },
    { id: 'clerk', skills: [{ skill: 'law', level: 1, weight: 3 }] },
  ],
});
const ada = following(world, 'ada', {
  goals: ['director', 'designer'],
  levels: { design: 3, budget: 1, data: 1 },
});
const ben = following(world, 'ben', { goals: ['director'], levels: { design: 1, budget: 3, data: 0 } });
const cleo = following(world, 'cleo', { goals: ['designer', 'counsel'], levels: { design: 1, data: 2 } });
const tooEarly = following(world, 'dora', { goals: ['counsel', 'designer'], levels: { design: 0 } });
const withoutGoal = following(world, 'eve', { levels: { design: 0, budget: 0 } });
const withoutLevels = following(world, 'finn', { goals: ['director'] });
const unheard = following(world, 'gus', null);

const goalsOf = (...followed: Followed[]) =>
  describeCohort(followed, world).goals.map(({ role, aiming, leading }) => [role.id, aiming, leading]);
const skillsOf = (...followed: Followed[]) =>
  describeCohort(followed, world).skills.map(({ skill, asked, lacking }) => [
    skill.id,
    asked,
    lacking.map(({ id }) => id),
  ]);

describe('the goals of a cohort', () => {
  it('are those of everybody who sent any, what most aim at first', () => {
    expect(goalsOf(ada, ben, cleo, tooEarly, withoutGoal, withoutLevels, unheard)).toEqual([
      ['designer', 3, 1],
      ['director', 3, 3],
      ['counsel', 2, 1],
    ]);
    expect(goalsOf(ada, ben, cleo)).toEqual([
      ['designer', 2, 1],
      ['director', 2, 2],
      ['counsel', 1, 0],
    ]);
  });

  it('what more aim at comes before what stands earlier in the catalog', () => {
    expect(goalsOf(ben, cleo, withoutLevels).map(([role]) => role)).toEqual([
      'director',
      'designer',
      'counsel',
    ]);
  });
});

describe('the skills of a cohort', () => {
  it('are what the leading goals ask, what most lack first, then what more of those asked lack', () => {
    expect(skillsOf(ada, ben, cleo)).toEqual([
      ['design', 3, ['ben', 'cleo']],
      ['budget', 2, ['ada']],
      ['data', 3, ['ben']],
    ]);
  });

  it('what nobody lacks is named too; what is equal keeps the order of the catalog', () => {
    expect(skillsOf(ada)).toEqual([
      ['budget', 1, ['ada']],
      ['data', 1, []],
      ['design', 1, []],
    ]);
  });

  it('rest on those alone whose leading goal has a figure', () => {
    const others = [tooEarly, withoutGoal, withoutLevels, unheard];
    expect(skillsOf(...others, ada, ben, cleo)).toEqual(skillsOf(ada, ben, cleo));
    expect(describeCohort([...others, ada, ben, cleo], world)).toMatchObject({ counted: 3, leftOut: 4 });
  });

  it('a level that is as likely as not is not met', () => {
    const certain = knowing(world, {});
    const chancesOf = (chance: number) => describeLevels([0, 0, 1 - chance, chance, 0]);
    const at = (chance: number) =>
      following(world, 'ada', {
        goals: ['counsel'],
        levels: { law: 3 },
        belief: { ...certain, levels: new Map([['law' as SkillId, chancesOf(chance)]]) },
      });
    expect(skillsOf(at(0.5))).toEqual([['law', 1, ['ada']]]);
    expect(skillsOf(at(0.51))).toEqual([['law', 1, []]]);
  });

  it('are lacking for those whose gap the role page calls short', () => {
    const followed = ([0, 1, 2, 3, 4] as const).flatMap((claim) =>
      [...scoringWorld.roles.keys()].map((goal) => {
        const levels = { pedagogy: claim, budget: 2, leadership: 3, data: 1 } as const;
        const belief = inferBelief(scoringWorld, saying(levels));
        return following(scoringWorld, `${goal}-${claim}`, { goals: [goal], levels, belief });
      }),
    );
    const short = (skill: SkillId) =>
      followed.filter(({ last }) => {
        const standing = last?.standing;
        const result = standing?.results.get(last?.shared.assessment.goals[0] as RoleId);
        const requirement = result?.role.requirements.find((one) => one.skill.id === skill);
        const level = standing?.belief.levels.get(skill);
        if (result === undefined || isTooEarly(result) || !requirement || !level) return false;
        return describeGap(requirement.level, level).endsWith('short');
      });
    const { skills, counted } = describeCohort(followed, scoringWorld);
    expect(counted).toBeGreaterThan(5);
    expect(skills.some(({ asked, lacking }) => lacking.length > 0 && lacking.length < asked)).toBe(true);
    for (const { skill, lacking } of skills)
      expect(lacking).toEqual(short(skill.id).map(({ advisee }) => advisee));
  });
});

it('a cohort of nobody has nothing', () => {
  expect(describeCohort([], world)).toEqual({ goals: [], skills: [], counted: 0, leftOut: 0 });
});
