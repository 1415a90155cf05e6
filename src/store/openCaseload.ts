import { type CaseloadStore, makeCaseloadStore } from './caseload.ts';
import { databaseName, makeDatabaseRecords, makeMemoryRecords } from './caseloadRecords.ts';
import { isSharedComputer } from './sharedComputer.ts';

let opened: CaseloadStore | null = null;

/** The caseload of this browser, the same one for the whole page. It follows other tabs and the history. */
export function openCaseload(): CaseloadStore {
  opened ??= isSharedComputer() ? openSharedCaseload() : openStoredCaseload();
  return opened;
}

/**
 * True when this browser holds a caseload, or this page has opened one: asking makes none. Where a browser does not
 * tell, false.
 */
export async function hasCaseload(): Promise<boolean> {
  if (opened !== null) return true;
  if (isSharedComputer()) return false;
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName);
  } catch {
    return false;
  }
}

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
