// Routes found the slow way: every simple route of up to six moves, measured step by step.
import type { Catalog, Move, Role } from '../../src/catalog/catalog.ts';
import { measureRoute, type Route } from '../../src/routes/findRoutes.ts';
import { makeStudies } from '../../src/routes/study.ts';
import type { Traveller } from '../../src/routes/traveller.ts';

export function everyRoute(catalog: Catalog, traveller: Traveller, goal: Role, most = 6): Route[] {
  const studies = makeStudies(catalog, traveller.background);
  const found: Route[] = [];
  const walk = (at: Role | null, moves: readonly Move[]): void => {
    if (at === goal && at !== traveller.start) {
      found.push(measureRoute(moves, traveller, studies));
      return;
    }
    if (moves.length === most) return;
    for (const move of catalog.moves)
      if (move.from === at && move.to !== traveller.start && !moves.some(({ to }) => to === move.to))
        walk(move.to, [...moves, move]);
  };
  walk(traveller.start, []);
  return found;
}

/** Those that no other beats; equals stay. */
export function unbeaten(routes: readonly Route[]): Route[] {
  const values = ({ months, leap, steps }: Route) => [months.expected, leap, steps.length] as const;
  const beats = (a: Route, b: Route) => {
    const [mine, theirs] = [values(a), values(b)];
    return (
      mine.every((value, i) => value <= (theirs[i] ?? 0) + 1e-9) &&
      mine.some((value, i) => value < (theirs[i] ?? 0) - 1e-9)
    );
  };
  return routes.filter((route) => !routes.some((other) => beats(other, route)));
}
