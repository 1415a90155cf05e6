import type { RoleId } from '../catalog/catalog.ts';
import type { Assessment } from './assessment.ts';

/** Another leading goal in place of the first, which goes; the others stay. Null only takes the first away. */
export function withLeadingGoal(before: Assessment, goal: RoleId | null): Assessment {
  const others = before.goals.slice(1).filter((other) => other !== goal);
  return { ...before, goals: goal === null ? others : [goal, ...others] };
}
