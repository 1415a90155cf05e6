import { claimsOf } from '../../assessment/claimsOf.ts';
import type { Role, Skill } from '../../catalog/catalog.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import { explain, type Reason } from '../../readiness/explain.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { fewestClaims } from '../../readiness/stopRule.ts';
import type { Standing } from '../../store/standing.ts';
import { countBands, countButForGates, type Ranking } from './ranking.ts';

/** What the first sentence of the page is about. */
export type Situation =
  | { readonly kind: 'few answers'; readonly claims: number }
  | { readonly kind: 'no figures'; readonly claims: number }
  | {
      readonly kind: 'goal too early';
      readonly goal: Role;
      readonly missing: number;
      /** How many other roles have a figure. */
      readonly others: number;
    }
  | {
      readonly kind: 'goal';
      readonly goal: Readiness;
      /** The fewest skills that together hold more than half of what is still open. */
      readonly holding: readonly Skill[];
      readonly claims: number;
    }
  | {
      readonly kind: 'no goal';
      readonly ready: number;
      readonly stretch: number;
      /** Would be Ready but for gates; these are among the stretch. */
      readonly butForGates: number;
      readonly nearest: Readiness;
      readonly claims: number;
    };

export function situationOf(standing: Standing, ranking: Ranking): Situation {
  const { assessment, results } = standing;
  const claims = claimsOf(assessment).length;
  const [nearest] = ranking.ranked;
  if (claims < fewestClaims) return { kind: 'few answers', claims };
  if (nearest === undefined) return { kind: 'no figures', claims };
  const [goal] = ranking.goals.flatMap(({ id }) => results.get(id) ?? []);
  if (goal === undefined) {
    const count = (band: Readiness['band']) =>
      countBands(ranking.ranked).find((counted) => counted.band === band)?.count ?? 0;
    const butForGates = countButForGates(ranking);
    return {
      kind: 'no goal',
      ready: count('ready'),
      stretch: count('stretch'),
      butForGates,
      nearest,
      claims,
    };
  }
  if (isTooEarly(goal)) {
    const missing = ranking.tooEarly.find(({ result }) => result === goal)?.missing ?? 0;
    return { kind: 'goal too early', goal: goal.role, missing, others: ranking.ranked.length };
  }
  return {
    kind: 'goal',
    goal,
    holding: skillsHolding(explain(assessment, standing.belief, goal)),
    claims,
  };
}

/** The fewest skills whose open parts add up to more than half of what a role still lacks, largest first. */
function skillsHolding(reasons: readonly Reason[]): Skill[] {
  const half = reasons.reduce((sum, { shortfall }) => sum + shortfall, 0) / 2;
  let held = 0;
  return reasons
    .filter(({ shortfall }) => {
      const wanted = held <= half && shortfall > 0;
      held += shortfall;
      return wanted;
    })
    .map(({ requirement }) => requirement.skill);
}
