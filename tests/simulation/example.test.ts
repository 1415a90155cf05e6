// The worked example of docs/scoring.md, computed by the product's own code. Every row below stands on that
// page: when a row changes, change the page and the words around it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Level,
  wantsLevelBelow,
  withClaim,
  withLevelBelow,
  withTick,
} from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import { inferBelief, levelAt } from '../../src/belief/belief.ts';
import {
  claimsGivenLevel,
  evidenceHit,
  levelsGivenRole,
  styleCount,
  styles,
} from '../../src/belief/model.ts';
import type { RoleId, SkillId } from '../../src/catalog/catalog.ts';
import { nextQuestion } from '../../src/readiness/nextQuestion.ts';
import { measureReadiness } from '../../src/readiness/readiness.ts';
import { codeOf, openWorld, type World } from '../worlds/world.ts';

const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');

/** Two roles, three skills, and three evidence statements for each level. */
const world: World = {
  skills: ['Course design', 'Project management', 'Budgeting'],
  roles: [
    {
      id: 'Designer',
      skills: [
        { skill: 'Course design', level: 3, weight: 3 },
        { skill: 'Project management', level: 2, weight: 2 },
      ],
    },
    {
      id: 'Manager',
      skills: [
        { skill: 'Course design', level: 2, weight: 1 },
        { skill: 'Project management', level: 3, weight: 3 },
        { skill: 'Budgeting', level: 2, weight: 2 },
      ],
    },
  ],
};
const catalog = openWorld(world);
const levelNames = ['Not yet', 'Aware', 'Working', 'Proficient', 'Expert'];

const design = claimed('Course design', 3, [
  [3, 1],
  [3, 2],
]);
const management = claimed('Project management', 4, [[3, 1]]);
const assessment = withAnswers(design, management);
const belief = inferBelief(catalog, assessment);
const results = measureReadiness(catalog, assessment, belief);

describe('the worked example of docs/scoring.md', () => {
  it.each(levelNames.map((name, level) => [name, level] as const))('one class by hand: %s', (name, level) => {
    const prior = levelsGivenRole(2)[level] ?? 0;
    const claim = claimsGivenLevel(level, styles[1])[4] ?? 0;
    const one = (asked: number, ticked: boolean) =>
      level >= asked === ticked ? evidenceHit : 1 - evidenceHit;
    const evidence = one(4, false) ** 3 * one(3, true) * one(3, false) ** 2;
    const { grid, levels } = belief.classes;
    const posterior = levels[levelAt(grid.skillAt.get('Project management') ?? 0, 2, 1) + level] ?? 0;
    const row = [name, prior.toFixed(3), claim.toFixed(3), evidence.toFixed(5), posterior.toFixed(3)];
    expectOnPage(`| ${row.join(' | ')} |`);
  });

  it('what is believed of the skills', () => {
    for (const { id, name } of catalog.skills.values()) {
      const answer = assessment.answers.get(id);
      const { mean, low, high, chances } = belief.levels.get(id) ?? fail(id);
      const said =
        answer === undefined
          ? ['not asked', 'none shown']
          : [levelNames[answer.claim ?? 0], `${answer.ticked.length} of ${answer.shown.length}`];
      const row = [
        name,
        ...said,
        ...chances.map(inPercent),
        `${mean.toFixed(1)}, between ${low.toFixed(1)} and ${high.toFixed(1)}`,
      ];
      expectOnPage(`| ${row.join(' | ')} |`);
    }
  });

  it('what is believed of the person', () => {
    const { weights } = belief.classes;
    const generous = [1, 3].reduce(
      (sum, style) => sum + (weights[style] ?? 0) + (weights[styleCount + style] ?? 0),
      0,
    );
    expect(inPercent(generous)).toBe('69%');
    expectOnPage('puts 69% on a style that rates 0.7 of a level too high (40% before)');
    expect(inPercent(belief.resembles.get('Designer' as RoleId) ?? 0)).toBe('66%');
    expectOnPage('resembling a Designer: 66%');
  });

  it('the readiness that follows', () => {
    for (const { role, share, low, high, coverage, band } of results.values()) {
      const interval = `between ${Math.round(low * 100)} and ${inPercent(high)}`;
      const row = [role.name, inPercent(share), interval, inPercent(coverage)];
      expectOnPage(`| ${row.join(' | ')} | ${band[0]?.toUpperCase()}${band.slice(1)} |`);
    }
  });

  it('the next question', () => {
    const next = nextQuestion(catalog, assessment, belief, [...catalog.skills.values()]);
    expect(next?.name).toBe('Budgeting');
  });

  it('a higher claim with the same ticks lowers a share a little', () => {
    const [skill, answer] = design;
    const higher = withAnswers([skill, { ...answer, claim: 4 }], management);
    const share = (given: Assessment) =>
      measureReadiness(catalog, given, inferBelief(catalog, given)).get('Manager' as RoleId)?.share ?? 0;
    expect((share(assessment) * 100).toFixed(1)).toBe('72.8');
    expect((share(higher) * 100).toFixed(1)).toBe('72.0');
    expectOnPage('from 72.8 to 72.0%');
  });
});

function expectOnPage(text: string): void {
  expect(page.includes(text), `docs/scoring.md should say: ${text}`).toBe(true);
}

/** An answer as the screen leads to it; ticked are statements named by level and place. */
function claimed(
  name: string,
  claim: Level,
  ticks: readonly (readonly [level: number, nth: number])[],
): [SkillId, Answer] {
  const skill = catalog.skills.get(name as SkillId) ?? fail(name);
  let answer = withClaim(undefined, skill, claim, 0);
  if (ticks.every(([level]) => level !== claim) && wantsLevelBelow(skill, answer))
    answer = withLevelBelow(answer, skill, 0);
  for (const [level, nth] of ticks) answer = withTick(answer, codeOf(world, name, level, nth), true, 0);
  return [skill.id, answer];
}

function withAnswers(...answers: readonly (readonly [SkillId, Answer])[]): Assessment {
  return { ...emptyAssessment, answers: new Map(answers) };
}

const inPercent = (chance: number) => `${Math.round(chance * 100)}%`;

function fail(id: string): never {
  throw new Error(`the example has no "${id}"`);
}
