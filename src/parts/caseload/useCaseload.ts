import { useSyncExternalStore } from 'react';
import type { CaseloadState, CaseloadStore } from '../../store/caseload.ts';
import { openCaseload } from '../../store/openCaseload.ts';

/** The caseload of this browser, opened with the first call: only for screens that an adviser asked for. */
export function useCaseload(): { readonly store: CaseloadStore; readonly state: CaseloadState } {
  const store = openCaseload();
  return { store, state: useSyncExternalStore(store.subscribe, store.get, store.get) };
}
