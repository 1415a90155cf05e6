import type { Assessment } from '../assessment/assessment.ts';
import type { Belief } from '../belief/belief.ts';
import type { Catalog, Role } from '../catalog/catalog.ts';

/** How many roles stand in for goals that were not named. */
const aimsWithoutGoals = 3;

/**
 * The roles that questions are asked for, the leading one first: the goals, or, without any, the three
 * roles the person most resembles (catalog order on ties).
 */
export function aimsOf(
  catalog: Catalog,
  { goals }: Pick<Assessment, 'goals'>,
  { resembles }: Pick<Belief, 'resembles'>,
): Role[] {
  const aims = goals.flatMap((goal) => catalog.roles.get(goal) ?? []);
  if (aims.length > 0) return aims;
  return [...catalog.roles.values()]
    .sort((a, b) => (resembles.get(b.id) ?? 0) - (resembles.get(a.id) ?? 0))
    .slice(0, aimsWithoutGoals);
}
