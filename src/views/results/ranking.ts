import type { Catalog, Role } from '../../catalog/catalog.ts';
import { type Band, bands } from '../../readiness/band.ts';
import { answersMissing, isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { Standing } from '../../store/standing.ts';

export type Ranking = {
  /** With a figure, the highest share first; catalog order on ties. */
  readonly ranked: readonly Readiness[];
  /** Without one: goals first, then by how few answers are missing. */
  readonly tooEarly: readonly { readonly result: Readiness; readonly missing: number }[];
  /** The roles the person does not want to see, in the order they were put away. */
  readonly dismissed: readonly Role[];
  readonly goals: readonly Role[];
  readonly current: Readiness | null;
};

/**
 * Puts the roles in order. The current role is not ranked, and dismissed ones are left out; a goal is
 * always among them. Roles that the catalog does not know any more are passed over.
 */
export function rankRoles({ roles }: Pick<Catalog, 'roles'>, standing: Standing): Ranking {
  const { assessment, results } = standing;
  const goals = assessment.goals.flatMap((id) => roles.get(id) ?? []);
  const isGoal = (role: Role) => goals.includes(role);
  const own = assessment.background.currentRole;
  const shown = [...results.values()].filter(
    ({ role }) => isGoal(role) || (role.id !== own && !assessment.dismissed.includes(role.id)),
  );
  return {
    ranked: shown.filter((result) => !isTooEarly(result)).sort((a, b) => b.share - a.share),
    tooEarly: shown
      .filter(isTooEarly)
      .map((result) => ({ result, missing: answersMissing(assessment, result.role) }))
      .sort((a, b) => Number(isGoal(b.result.role)) - Number(isGoal(a.result.role)) || a.missing - b.missing),
    dismissed: assessment.dismissed.flatMap((id) => {
      const role = roles.get(id);
      return role === undefined || isGoal(role) ? [] : [role];
    }),
    goals,
    current: own === null ? null : (results.get(own) ?? null),
  };
}

/** How many of the roles with a figure are in each band, the nearest band first. */
export function countBands(ranked: readonly Pick<Readiness, 'band'>[]): { band: Band; count: number }[] {
  return bands.map((band) => ({ band, count: ranked.filter((result) => result.band === band).length }));
}

/** How many roles would be Ready but for gates. */
export const countButForGates = ({ ranked }: Pick<Ranking, 'ranked'>): number =>
  ranked.filter(({ butFor }) => butFor.length > 0).length;

/** The result that the page speaks of first: the leading goal's, else the nearest role's. */
export function leadingResult({ ranked, goals }: Ranking, { results }: Standing): Readiness | null {
  const [goal] = goals;
  return goal === undefined ? (ranked[0] ?? null) : (results.get(goal.id) ?? null);
}
