import { useMemo } from 'react';
import { movesOfPlan } from '../../plan/movesOfPlan.ts';
import { useCatalog } from '../CatalogContext.ts';
import { useMine, usePerson } from '../PersonContext.ts';
import type { Looks } from './stationState.ts';

/** What is looked at, with the route of this person's plan. */
export function useLooksWithRoute(looks: Looks): Looks {
  const { moves } = useCatalog();
  const plan = useMine(usePerson())?.plan ?? null;
  return useMemo(
    () => (plan === null ? looks : { ...looks, route: movesOfPlan(plan, moves) ?? [] }),
    [looks, plan, moves],
  );
}
