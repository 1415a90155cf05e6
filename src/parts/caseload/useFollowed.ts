import { useEffect, useMemo, useRef, useState } from 'react';
import { claimsOf } from '../../assessment/claimsOf.ts';
import type { Advisee } from '../../caseload/caseload.ts';
import type { Followed, LastHeard } from '../../caseload/followed.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { openLink } from '../../links/sharedLink.ts';
import type { Scoring } from '../../store/scoring.ts';
import { useCatalog } from '../CatalogContext.ts';
import { noTexts } from '../shared/noTexts.ts';

/** In milliseconds: then the screen has its turn. */
const sliceLength = 12;
/** In milliseconds: drawing a long table anew takes longer than working out a slice of it. */
const showEvery = 300;

export type FollowedState = {
  /** In no order that lasts. */
  readonly followed: readonly Followed[];
  /** People whose last result is not worked out yet. */
  readonly isPending: (advisee: Advisee) => boolean;
  /** Everybody's is. */
  readonly isDone: boolean;
};

/** What follows from the last result of each advisee, worked out a slice at a time and remembered by its link. */
export function useFollowed(advisees: ReadonlyMap<string, Advisee>, scoring: Scoring): FollowedState {
  const catalog = useCatalog();
  const known = useRef(new Map<string, LastHeard | null>());
  const [, setDone] = useState(0);
  const all = useMemo(() => [...advisees.values()], [advisees]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const open = all.filter((advisee) => !known.current.has(keyOf(advisee)));
    let shown = performance.now();
    const work = () => {
      const end = performance.now() + sliceLength;
      while (open.length > 0 && performance.now() < end) {
        const advisee = open.shift();
        if (advisee !== undefined) known.current.set(keyOf(advisee), readLast(advisee, catalog, scoring));
      }
      if (open.length === 0 || performance.now() > shown + showEvery) {
        shown = performance.now();
        setDone((count) => count + 1);
      }
      if (open.length > 0) timer = setTimeout(work);
    };
    if (open.length > 0) work();
    return () => clearTimeout(timer);
  }, [all, catalog, scoring]);
  const isPending = (advisee: Advisee) => !known.current.has(keyOf(advisee));
  return {
    followed: all.map((advisee) => ({ advisee, last: known.current.get(keyOf(advisee)) ?? null })),
    isPending,
    isDone: !all.some(isPending),
  };
}

const keyOf = ({ results }: Advisee): string => results.map(({ fragment }) => fragment).join();

/** The result made last of those that open: an older one may come later. */
function readLast({ results }: Advisee, catalog: Catalog, scoring: Scoring): LastHeard | null {
  const [last] = results
    .flatMap(({ fragment, at }) => {
      const opened = openLink(fragment, catalog, noTexts);
      return opened.kind === 'result' ? [{ fragment, at, shared: opened.shared }] : [];
    })
    .sort((a, b) => b.shared.day - a.shared.day || b.at - a.at);
  if (last === undefined) return null;
  const { assessment } = last.shared;
  if (claimsOf(assessment).length === 0) return { ...last, standing: null };
  const belief = scoring.inferBelief(catalog, assessment);
  return { ...last, standing: { belief, results: scoring.measureReadiness(catalog, assessment, belief) } };
}
