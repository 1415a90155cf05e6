import type { Plan } from './plan.ts';

/** Two plans of one person: ours, with what only theirs holds, if both are of the same route. */
export function mergePlans(ours: Plan | null, theirs: Plan | null): Plan | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  const onRoute = new Set(ours.steps.map(({ role }) => role));
  const known = new Set([...ours.items, ...ours.aside].map(({ id }) => id));
  const others = [...theirs.items, ...theirs.aside].filter(({ id }) => !known.has(id));
  return {
    ...ours,
    items: [...ours.items, ...others.filter(({ step }) => onRoute.has(step))],
    aside: [...ours.aside, ...others.filter(({ step }) => !onRoute.has(step))],
  };
}
