import { idOfRoute, type Route } from './findRoutes.ts';

/** What a route is best at among the others. */
export type Distinction = 'fastest' | 'gentlest' | 'fewest';

export type NamedRoute = {
  readonly id: string;
  readonly route: Route;
  /** None for a route between the extremes, all three for one that is best at everything. */
  readonly names: readonly Distinction[];
};

/** Names the extremes of routes in the order that findRoutes.ts gives; of equals the first has the name. */
export function nameRoutes(routes: readonly Route[]): NamedRoute[] {
  const best: Readonly<Record<Distinction, Route | undefined>> = {
    fastest: least(routes, ({ months }) => months.expected),
    gentlest: least(routes, ({ leap }) => leap),
    fewest: least(routes, ({ steps }) => steps.length),
  };
  const names = Object.keys(best) as Distinction[];
  return routes.map((route) => ({
    id: idOfRoute(route),
    route,
    names: names.filter((name) => best[name] === route),
  }));
}

function least(routes: readonly Route[], of: (route: Route) => number): Route | undefined {
  return routes.reduce<Route | undefined>(
    (best, each) => (best === undefined || of(each) < of(best) - 1e-9 ? each : best),
    undefined,
  );
}
