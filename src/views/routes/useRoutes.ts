import { useMemo, useRef } from 'react';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Role } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { compareRouteSets, type RouteSetChange } from '../../routes/compareRouteSets.ts';
import { findRoutes } from '../../routes/findRoutes.ts';
import { type NamedRoute, nameRoutes } from '../../routes/nameRoutes.ts';
import { type Traveller, travellerOf } from '../../routes/traveller.ts';
import type { Wishes } from '../../routes/wishes.ts';
import type { Standing } from '../../store/standing.ts';

export type RouteSearch = {
  readonly traveller: Traveller;
  readonly routes: readonly NamedRoute[];
  /** What the last change of hours or wishes did; null before one, and when ends changed. */
  readonly change: RouteSetChange | null;
  /** True once hours or wishes changed between the same ends. */
  readonly isAnew: boolean;
};

/** The routes of this person to a goal, anew whenever what they depend on changes. */
export function useRoutes(standing: Standing, goal: Role | null, wishes: Wishes): RouteSearch {
  const catalog = useCatalog();
  const { background } = standing.assessment;
  const last = useRef<{ readonly ends: string; readonly search: RouteSearch } | null>(null);
  return useMemo(() => {
    const traveller = travellerOf(catalog, background, standing.belief);
    const routes = goal === null ? [] : nameRoutes(findRoutes(catalog, traveller, goal, wishes));
    const ends = endsOf(background, goal);
    const before = last.current?.ends === ends ? last.current.search : null;
    const search = {
      traveller,
      routes,
      change: before === null ? null : compareRouteSets(before.routes, routes),
      isAnew: before !== null,
    };
    // A set of none says nothing to compare with: what came before it does.
    if (routes.length > 0 || before === null) last.current = { ends, search };
    return search;
  }, [catalog, background, standing.belief, goal, wishes]);
}

const endsOf = ({ currentRole }: Assessment['background'], goal: Role | null): string =>
  `${currentRole} ${goal?.id}`;
