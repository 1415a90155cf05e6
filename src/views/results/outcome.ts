import { sittingOf } from '../../assessment/progress.ts';
import type { Catalog, Skill } from '../../catalog/catalog.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { Stopping } from '../../readiness/stopping.ts';
import type { Scoring } from '../../store/scoring.ts';
import type { Standing } from '../../store/standing.ts';
import { type Doors, doorsOf } from './doors.ts';
import { leadingResult, type Ranking, rankRoles } from './ranking.ts';

/** Everything the page shows, worked out once for one assessment. */
export type Outcome = {
  readonly catalog: Catalog;
  readonly scoring: Scoring;
  readonly standing: Standing;
  readonly ranking: Ranking;
  readonly doors: Doors;
  readonly stopping: Stopping;
  /** The most useful open question of the sitting; null when all have an answer. */
  readonly question: Skill | null;
  /** The leading goal's result, else the nearest role's. */
  readonly leading: Readiness | null;
};

const outcomes = new WeakMap<Standing, Outcome>();

/** Works an outcome out, and remembers it as long as its standing: opening an explanation changes nothing. */
export function makeOutcome(catalog: Catalog, scoring: Scoring, standing: Standing): Outcome {
  const known = outcomes.get(standing);
  if (known !== undefined) return known;
  const { assessment, belief, results } = standing;
  const ranking = rankRoles(catalog, standing);
  const outcome = {
    catalog,
    scoring,
    standing,
    ranking,
    doors: doorsOf(catalog, standing, ranking),
    stopping: scoring.whenToStop(catalog, assessment, belief, results),
    question: scoring.nextQuestion(catalog, assessment, belief, sittingOf(catalog, assessment)),
    leading: leadingResult(ranking, standing),
  };
  outcomes.set(standing, outcome);
  return outcome;
}
