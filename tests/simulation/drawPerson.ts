import {
  type Answer,
  type Level,
  levels,
  statementsOf,
  wantsLevelBelow,
  withClaim,
  withLevelBelow,
  withTick,
} from '../../src/assessment/answer.ts';
import { currentRoleWeight, levelsGivenRole } from '../../src/belief/model.ts';
import type { Catalog, Role, RoleId, Skill, SkillId } from '../../src/catalog/catalog.ts';
import { drawByChance, drawOne, type Random } from './makeRandom.ts';
import type { Respondent, Style } from './respondents.ts';

export type Person = {
  /** What the model tries to find out. */
  readonly levels: ReadonlyMap<SkillId, Level>;
  /** What the person would say to each question, in catalog order; an adaptive sitting asks some of them. */
  readonly answers: ReadonlyMap<SkillId, Answer>;
  readonly currentRole: RoleId | null;
  /** A role that a move leads to from the person's own; the person's own where none leads on. */
  readonly goal: RoleId;
};

/**
 * A person as the model supposes them: a role, true levels given that role, then answers. With the same
 * numbers the role and the true levels are the same for every respondent, so that ways of answering are
 * compared on the same people. Nobody says "not sure".
 */
export function drawPerson(catalog: Catalog, respondent: Respondent, random: Random): Person {
  const roles = [...catalog.roles.values()];
  const role = drawOne(roles, random);
  const drawn = [...catalog.skills.values()].map((skill): [Skill, Level] => [
    skill,
    drawLevel(levelsGivenRole(levelAskedBy(role, skill)), random),
  ]);
  const onward = catalog.moves.filter(({ from }) => from?.id === role.id).map(({ to }) => to.id);
  const goal = onward.length === 0 ? role.id : drawOne(onward, random);
  const others = roles.filter(({ id }) => id !== role.id);
  const stated = random() < currentRoleWeight ? role : drawOne(others, random);
  const style = drawOne(respondent.styles, random);
  return {
    levels: new Map(drawn.map(([skill, level]) => [skill.id, level])),
    answers: new Map(
      drawn.map(([skill, level], nth) => [
        skill.id,
        drawAnswer(skill, level, style, respondent.evidenceHit, nth, random),
      ]),
    ),
    currentRole: respondent.statesCurrentRole ? stated.id : null,
    goal,
  };
}

function levelAskedBy({ requirements }: Role, skill: Skill): number {
  return requirements.find((requirement) => requirement.skill.id === skill.id)?.level ?? 0;
}

/** The answer as the screen leads to it: a claim, its statements, and the level below when none fits. */
function drawAnswer(
  skill: Skill,
  level: Level,
  style: Style,
  evidenceHit: number,
  at: number,
  random: Random,
): Answer {
  const claim = drawLevel(claimChances(level, style), random);
  let answer = withClaim(undefined, skill, claim, at);
  const weigh = (codes: readonly number[]) => {
    for (const code of codes) {
      const holds = level >= levelOf(skill, code);
      answer = withTick(answer, code, random() < (holds ? evidenceHit : 1 - evidenceHit), at);
    }
  };
  weigh(answer.shown);
  if (wantsLevelBelow(skill, answer)) {
    answer = withLevelBelow(answer, skill, at);
    weigh(statementsOf(skill, claim - 1));
  }
  return answer;
}

/** The rule of the model for a claim, with any offset and spread. */
function claimChances(level: Level, { offset, spread }: Style): number[] {
  const heights = levels.map((claim) => Math.exp(-((claim - level - offset) ** 2) / (2 * spread ** 2)));
  const sum = heights.reduce((total, height) => total + height, 0);
  return heights.map((height) => height / sum);
}

function drawLevel(chances: readonly number[], random: Random): Level {
  return levels[drawByChance(chances, random)] ?? 0;
}

function levelOf({ evidence }: Skill, code: number): number {
  return evidence.findIndex((codes) => codes.includes(code)) + 1;
}
