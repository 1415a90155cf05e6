import { useMemo, useState } from 'react';
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
  const found = useMemo((): Found => {
    const traveller = travellerOf(catalog, background, standing.belief);
    const routes = goal === null ? [] : nameRoutes(findRoutes(catalog, traveller, goal, wishes));
    return { ends: endsOf(background, goal), traveller, routes };
  }, [catalog, background, standing.belief, goal, wishes]);
  const [last, setLast] = useState<Searched | null>(null);
  const searched = last?.found === found ? last : searchAfter(last, found);
  if (searched !== last) setLast(searched);
  return searched.search;
}

type Found = Pick<RouteSearch, 'traveller' | 'routes'> & { readonly ends: string };
type Searched = { readonly found: Found; readonly compared: Found; readonly search: RouteSearch };

function searchAfter(last: Searched | null, found: Found): Searched {
  const before = last?.compared.ends === found.ends ? last.compared : null;
  return {
    found,
    // A set of none says nothing to compare with: what came before it does.
    compared: before !== null && found.routes.length === 0 ? before : found,
    search: {
      traveller: found.traveller,
      routes: found.routes,
      change: before === null ? null : compareRouteSets(before.routes, found.routes),
      isAnew: before !== null,
    },
  };
}

const endsOf = ({ currentRole }: Assessment['background'], goal: Role | null): string =>
  `${currentRole} ${goal?.id}`;
