import type { Catalog } from '../catalog/catalog.ts';
import { isNothing } from '../exports/isNothing.ts';
import { makeMemoryStorage } from './memoryStorage.ts';
import { type MineStore, makeMineStore } from './mine.ts';
import { mineKey } from './mineKey.ts';
import { isSharedComputer } from './sharedComputer.ts';

/** The store of this browser. It lasts as long as the page, and follows other tabs and the history. */
export function openMineStore(catalog: Catalog): MineStore {
  if (isSharedComputer()) return openSharedStore(catalog);
  const store = makeMineStore({ catalog, storage: () => window.localStorage, now: Date.now });
  window.addEventListener('storage', ({ key }) => {
    // A key of null says that the whole storage was emptied.
    if (key === null || key.startsWith(mineKey)) store.adopt();
  });
  // A page that comes back from the history, or to the front, may have missed what other tabs wrote.
  window.addEventListener('pageshow', () => store.adopt());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') store.adopt();
  });
  return store;
}

/** On a shared computer nothing outlasts the page; leaving it with something unsaved is asked about. */
function openSharedStore(catalog: Catalog): MineStore {
  const memory = makeMemoryStorage();
  const store = makeMineStore({ catalog, storage: () => memory, now: Date.now });
  window.addEventListener('beforeunload', (event) => {
    if (!isNothing(store.get().mine)) event.preventDefault();
  });
  return store;
}
