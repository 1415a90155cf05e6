// A page as a person sees it: a world's catalog around it, and a store that keeps what is changed in memory.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { CatalogContext } from '../../src/parts/CatalogContext.ts';
import { PersonContext } from '../../src/parts/PersonContext.ts';
import type { MineState, MineStore } from '../../src/store/mine.ts';
import type { Person } from '../../src/store/person.ts';
import { scoring } from '../../src/store/scoring.ts';
import { makeStandingOf } from '../../src/store/standing.ts';

/** Somebody who said this. */
function makePerson(catalog: Catalog, assessment: Assessment): Person {
  let state: MineState = {
    mine: { assessment, snapshots: [], plan: null, links: [] },
    saving: { kind: 'none' },
    aside: [],
    undo: null,
    dropped: [],
  };
  const listeners = new Set<() => void>();
  const store: Pick<MineStore, 'get' | 'subscribe' | 'change'> = {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (update) => {
      state = { ...state, mine: update(state.mine) };
      for (const listener of listeners) listener();
    },
  };
  return {
    store: store as MineStore,
    standingOf: makeStandingOf(catalog),
    scoring,
    passedBy: new Set(),
    wishes: { current: null },
    pastPlans: [],
  };
}

/** Draws for somebody; null is a browser that knows nobody. */
export function renderFor(
  page: ReactNode,
  catalog: Catalog,
  assessment: Assessment | null = emptyAssessment,
  address = '/',
) {
  const person = assessment === null ? null : makePerson(catalog, assessment);
  const { hook, searchHook } = memoryLocation({ path: address });
  render(
    <Router hook={hook} searchHook={searchHook}>
      <CatalogContext value={catalog}>
        <PersonContext value={{ person, failed: false, wake: () => {} }}>{page}</PersonContext>
      </CatalogContext>
    </Router>,
  );
  return { person };
}
