import { isObject } from '../assessment/reconcile.ts';

/**
 * The places in what was parsed that did not come through, when `made` is what was understood of it,
 * written again: "goals/2", "answers/budgets/note". Members of a list of plain values may change their order;
 * other lists are compared position by position. What only `made` has is no loss. Goes no deeper than `made`.
 */
export function leftOver(raw: unknown, made: unknown): readonly string[] {
  return placesOf(raw, made).map((place) => place.slice(1));
}

function placesOf(raw: unknown, made: unknown): readonly string[] {
  if (raw === made) return [];
  if (Array.isArray(raw) && Array.isArray(made))
    return raw.flatMap((item, i) => {
      if (typeof item !== 'object' && made.includes(item)) return [];
      return placesOf(item, made[i]).map((place) => `/${i}${place}`);
    });
  if (isObject(raw) && isObject(made))
    return Object.entries(raw).flatMap(([key, value]) =>
      placesOf(value, Object.hasOwn(made, key) ? made[key] : undefined).map((place) => `/${key}${place}`),
    );
  return [''];
}
