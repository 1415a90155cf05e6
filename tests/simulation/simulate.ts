// How far off is the model, and does it know? In: a catalog, a way of answering, a number of persons and a
// seed. Out: for each method the mean error of the shares and how often the 80 % interval holds the truth.
// Persons are drawn by the model's own assumptions (drawPerson.ts): this measures the arithmetic and what
// happens when an assumption fails. It does not say whether the assumptions are right.
import type { Answer } from '../../src/assessment/answer.ts';
import { type Assessment, emptyAssessment, withAnswer } from '../../src/assessment/assessment.ts';
import { sittingOf } from '../../src/assessment/progress.ts';
import { inferBelief } from '../../src/belief/belief.ts';
import type { Catalog, Role, RoleId } from '../../src/catalog/catalog.ts';
import { nextQuestion } from '../../src/readiness/nextQuestion.ts';
import { measureReadiness, type Readiness } from '../../src/readiness/readiness.ts';
import { drawPerson, type Person } from './drawPerson.ts';
import { makeRandom } from './makeRandom.ts';
import type { Respondent } from './respondents.ts';
import { shareAtLevels } from './shareAtLevels.ts';

/**
 * What is measured, each as the mean over persons of a mean over roles:
 * - `claims`: every claim taken as the level, all skills answered (the simple average), all roles;
 * - `all`: the model, all skills answered, all roles;
 * - `adaptive24`, `adaptive12`: the model after so many adaptive answers without a goal, all roles;
 * - `goalClaims`, `goal12`: a goal named beforehand, and that role alone: the simple average, and the
 *   model after 12 adaptive answers (fewer if the goal asks fewer skills).
 */
const methods = ['claims', 'all', 'adaptive24', 'adaptive12', 'goalClaims', 'goal12'] as const;
export type Method = (typeof methods)[number];

export type Figure = {
  /** The mean absolute error of the share, 0 to 1. */
  readonly error: number;
  /** The part of the true shares that lie in their interval; of no meaning for a simple average. */
  readonly coverage: number;
  /** Standard errors of the two, from the spread between persons. */
  readonly errorSe: number;
  readonly coverageSe: number;
};

export type Figures = Readonly<Record<Method, Figure>>;

export type Drawing = {
  readonly persons: number;
  readonly seed: number;
  /** Changes each answer before the model sees it: for tests that mislead the model on purpose. */
  readonly distort?: (answer: Answer) => Answer;
};

export function simulate(
  catalog: Catalog,
  respondent: Respondent,
  { persons, seed, distort = (answer) => answer }: Drawing,
): Figures {
  const seeds = makeRandom(seed);
  const roles = [...catalog.roles.values()];
  const outcomes = new Map(methods.map((method): [Method, Outcome[]] => [method, []]));
  for (let i = 0; i < persons; i++) {
    const person = drawPerson(catalog, respondent, makeRandom(seeds() * 2 ** 32));
    const answers = new Map([...person.answers].map(([skill, answer]) => [skill, distort(answer)]));
    const begun = beginning(person);
    const after12 = askOn(catalog, begun, answers, 12);
    const after24 = askOn(catalog, after12, answers, 24);
    const forGoal = askOn(catalog, { ...begun, goals: [person.goal] }, answers, 12);
    const goal = roles.filter(({ id }) => id === person.goal);
    const found: Record<Method, Outcome> = {
      claims: judgeClaims(roles, answers, person),
      all: judge(resultsOf(catalog, { ...begun, answers }), person),
      adaptive24: judge(resultsOf(catalog, after24), person),
      adaptive12: judge(resultsOf(catalog, after12), person),
      goalClaims: judgeClaims(goal, answers, person),
      goal12: judge(resultsOf(catalog, forGoal, person.goal), person),
    };
    for (const method of methods) outcomes.get(method)?.push(found[method]);
  }
  const figure = (method: Method) => sumUp(outcomes.get(method) ?? []);
  return {
    claims: figure('claims'),
    all: figure('all'),
    adaptive24: figure('adaptive24'),
    adaptive12: figure('adaptive12'),
    goalClaims: figure('goalClaims'),
    goal12: figure('goal12'),
  };
}

function beginning({ currentRole }: Person): Assessment {
  return { ...emptyAssessment, background: { ...emptyAssessment.background, currentRole } };
}

/** The sitting carried on to so many answers, or to its last question if that comes first. */
function askOn(
  catalog: Catalog,
  begun: Assessment,
  answers: Assessment['answers'],
  count: number,
): Assessment {
  const sitting = sittingOf(catalog, begun);
  let assessment = begun;
  while (assessment.answers.size < count) {
    const skill = nextQuestion(catalog, assessment, inferBelief(catalog, assessment), sitting);
    const answer = skill === null ? undefined : answers.get(skill.id);
    if (skill === null || answer === undefined) break;
    assessment = withAnswer(assessment, skill.id, answer);
  }
  return assessment;
}

/** The model's results for all roles, or for one. */
function resultsOf(catalog: Catalog, assessment: Assessment, only?: RoleId): Readiness[] {
  const results = measureReadiness(catalog, assessment, inferBelief(catalog, assessment));
  return [...results.values()].filter(({ role }) => only === undefined || role.id === only);
}

/** One person's mean over roles. */
type Outcome = { readonly error: number; readonly covered: number };

function judge(results: readonly Readiness[], person: Person): Outcome {
  const judged = results.map(({ role, share, low, high }) => {
    const truth = truthOf(role, person);
    return { error: Math.abs(share - truth), covered: low <= truth && truth <= high ? 1 : 0 };
  });
  return {
    error: mean(judged.map(({ error }) => error)),
    covered: mean(judged.map(({ covered }) => covered)),
  };
}

function judgeClaims(roles: readonly Role[], answers: Assessment['answers'], person: Person): Outcome {
  const errors = roles.map((role) =>
    Math.abs(shareAtLevels(role, (skill) => answers.get(skill)?.claim ?? 0) - truthOf(role, person)),
  );
  return { error: mean(errors), covered: 0 };
}

const truthOf = (role: Role, { levels }: Person) => shareAtLevels(role, (skill) => levels.get(skill) ?? 0);

function sumUp(outcomes: readonly Outcome[]): Figure {
  const errors = outcomes.map(({ error }) => error);
  const covered = outcomes.map((outcome) => outcome.covered);
  return {
    error: mean(errors),
    coverage: mean(covered),
    errorSe: standardError(errors),
    coverageSe: standardError(covered),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardError(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
