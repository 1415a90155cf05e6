import { type CaseloadStore, makeCaseloadStore } from './caseload.ts';
import { hasDatabase, makeDatabaseRecords, makeMemoryRecords } from './caseloadRecords.ts';
import { isSharedComputer } from './sharedComputer.ts';

let opened: CaseloadStore | null = null;

/** The caseload of this browser, the same one for the whole page. It follows other tabs and the history. */
export function openCaseload(): CaseloadStore {
  opened ??= isSharedComputer() ? openSharedCaseload() : openStoredCaseload();
  return opened;
}

/** False where this browser holds no caseload for sure. Asking makes none. */
export const hasCaseload = async (): Promise<boolean> =>
  opened !== null || (!isSharedComputer() && (await hasDatabase()));

function openStoredCaseload(): CaseloadStore {
  // Without a channel, another tab's changes show when this one comes to the front.
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('wayline-caseload');
  const store = makeCaseloadStore({
    records: makeDatabaseRecords(),
    now: Date.now,
    announce: () => channel?.postMessage('stored'),
  });
  channel?.addEventListener('message', () => store.adopt());
  window.addEventListener('pageshow', () => store.adopt());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') store.adopt();
  });
  return store;
}

/** On a shared computer nothing outlasts the page; leaving it with something unsaved is asked about. */
function openSharedCaseload(): CaseloadStore {
  const store = makeCaseloadStore({ records: makeMemoryRecords(), now: Date.now, announce: () => {} });
  window.addEventListener('beforeunload', (event) => {
    const { advisees, invitations } = store.get().caseload;
    if (advisees.size + invitations.size > 0) event.preventDefault();
  });
  return store;
}
