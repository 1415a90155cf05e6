import type { NamedRoute } from './nameRoutes.ts';

/** What another set of wishes did to the routes of one start and goal. */
export type RouteSetChange = {
  readonly gone: number;
  readonly added: number;
  /** How much longer the fastest takes now, in months, and how much harder the gentlest's leap is; negative is better. */
  readonly months: number;
  readonly leap: number;
};

/** Null when nothing changed, or one of the sets is empty. */
export function compareRouteSets(
  before: readonly NamedRoute[],
  after: readonly NamedRoute[],
): RouteSetChange | null {
  const [was, is] = [before, after].map((routes) => ({
    ids: new Set(routes.map(({ id }) => id)),
    months: Math.min(...routes.map(({ route }) => route.months.expected)),
    leap: Math.min(...routes.map(({ route }) => route.leap)),
  }));
  if (was === undefined || is === undefined || was.ids.size === 0 || is.ids.size === 0) return null;
  const change = {
    gone: [...was.ids].filter((id) => !is.ids.has(id)).length,
    added: [...is.ids].filter((id) => !was.ids.has(id)).length,
    months: is.months - was.months,
    leap: is.leap - was.leap,
  };
  return Object.values(change).every((value) => Math.abs(value) < 1e-9) ? null : change;
}
