import { isClaim, type Level } from '../../assessment/answer.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Catalog, Role, RoleId, Skill } from '../../catalog/catalog.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { Snapshot } from '../../readiness/snapshot.ts';
import { wholePercent } from '../../readiness/wholePercent.ts';

export type Comparison = {
  /** Roles with a figure then and now, the largest difference first. */
  readonly roles: readonly RoleChange[];
  /** Skills whose claim is another today, in catalog order; null is no claim. */
  readonly skills: readonly {
    readonly skill: Skill;
    readonly before: Level | null;
    readonly now: Level | null;
  }[];
};

export type RoleChange = {
  readonly role: Role;
  readonly before: number;
  readonly now: number;
  /** In whole points, between the percents as they are shown. */
  readonly points: number;
};

/** What is different today from a result that was kept. Roles and skills the catalog forgot are left out. */
export function compareSnapshot(
  catalog: Catalog,
  snapshot: Snapshot,
  assessment: Pick<Assessment, 'answers'>,
  results: ReadonlyMap<RoleId, Readiness>,
): Comparison {
  const roles = snapshot.figures.flatMap((figure): RoleChange[] => {
    const now = results.get(figure.role as RoleId);
    if (now === undefined || isTooEarly(now) || isTooEarly(figure)) return [];
    const points = wholePercent(now.share) - wholePercent(figure.share);
    return [{ role: now.role, before: figure.share, now: now.share, points }];
  });
  const claimIn = ({ answers }: Pick<Assessment, 'answers'>, skill: Skill): Level | null => {
    const answer = answers.get(skill.id);
    return isClaim(answer) ? answer.claim : null;
  };
  return {
    roles: roles.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    skills: [...catalog.skills.values()]
      .map((skill) => ({
        skill,
        before: claimIn(snapshot.assessment, skill),
        now: claimIn(assessment, skill),
      }))
      .filter(({ before, now }) => before !== now),
  };
}
