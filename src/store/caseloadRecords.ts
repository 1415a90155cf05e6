// Where the records of a caseload are stored: a database of this browser, or the memory of a page. In: what to make
// of all that is stored. Out: whether it is stored now. Reading and writing are one transaction, so that two tabs do
// not write over each other's changes, and all of a change is stored or nothing.
import { createStore, type UseStore } from 'idb-keyval';

const databaseName = 'wayline-caseload';

/** Every record by its key, as it is stored: nothing in it is trusted yet. */
export type StoredRecords = ReadonlyMap<string, unknown>;

export type CaseloadRecords = {
  /**
   * Calls `decide` with everything, and stores what it gives, key by key; undefined deletes a key. It may be called
   * twice: the last call counts. Rejects where that cannot be done, and with what `decide` throws; then nothing has
   * changed.
   */
  readonly update: (decide: (stored: StoredRecords) => StoredRecords) => Promise<void>;
};

/** True as well where a browser does not tell. Asking makes none. */
export async function hasDatabase(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName);
  } catch {
    return true;
  }
}

export function makeDatabaseRecords(): CaseloadRecords {
  let store: UseStore | null = null;
  return {
    update: async (decide) => {
      // A database is made with its first record, and not by looking for one.
      if (store === null && !(await hasDatabase()) && decide(new Map()).size === 0) return;
      store ??= createStore(databaseName, 'records');
      try {
        await store('readwrite', (records) => updateAll(records, decide));
      } catch (error) {
        // A connection that the browser closed does not come back: the next try opens another.
        store = null;
        throw error;
      }
    },
  };
}

/** Records that are gone with their page. */
export function makeMemoryRecords(): CaseloadRecords {
  const stored = new Map<string, unknown>();
  return {
    update: async (decide) => {
      for (const [key, value] of decide(new Map(stored)))
        if (value === undefined) stored.delete(key);
        else stored.set(key, structuredClone(value));
    },
  };
}

function updateAll(records: IDBObjectStore, decide: (stored: StoredRecords) => StoredRecords): Promise<void> {
  const { transaction } = records;
  return new Promise((resolve, reject) => {
    const keys = records.getAllKeys();
    const values = records.getAll();
    values.onsuccess = () => {
      try {
        for (const [key, value] of decide(byKey(keys.result, values.result)))
          if (value === undefined) records.delete(key);
          else records.put(value, key);
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function byKey(keys: readonly IDBValidKey[], values: readonly unknown[]): StoredRecords {
  const stored = new Map<string, unknown>();
  for (const [i, key] of keys.entries()) if (typeof key === 'string') stored.set(key, values[i]);
  return stored;
}
