// A page as a person sees it: a world's catalog around it, and a store as the app has it, on a storage of the test's own.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type Assessment, emptyAssessment } from '../../src/assessment/assessment.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { CatalogContext } from '../../src/parts/CatalogContext.ts';
import { PersonContext } from '../../src/parts/PersonContext.ts';
import { makeMineStore } from '../../src/store/mine.ts';
import type { Person } from '../../src/store/person.ts';
import { scoring } from '../../src/store/scoring.ts';
import { makeStandingOf } from '../../src/store/standing.ts';
import { makeFakeStorage } from '../store/fakeStorage.ts';

/** Somebody who said this. */
function makePerson(catalog: Catalog, assessment: Assessment): Person {
  const storage = makeFakeStorage();
  const store = makeMineStore({ catalog, storage: () => storage, now: Date.now });
  if (assessment !== emptyAssessment) store.change((mine) => ({ ...mine, assessment }));
  return {
    store,
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
