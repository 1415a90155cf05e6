import type { RoleId } from '../catalog/catalog.ts';
import { type Assessment, withGoal, withoutGoal } from './assessment.ts';

/** Another goal in the place of one; a role that is a goal already changes nothing. Null takes the one away. */
export function withGoalInPlace(before: Assessment, old: RoleId | null, goal: RoleId | null): Assessment {
  if (goal === null) return old === null ? before : withoutGoal(before, old);
  if (before.goals.includes(goal)) return before;
  if (old === null) return withGoal(before, goal);
  return { ...before, goals: before.goals.map((each) => (each === old ? goal : each)) };
}
