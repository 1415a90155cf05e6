// The browser's storage without its exceptions. In: a way to reach it, for even touching it may throw. Out:
// values that say what was read or why not. What it says is written has been read back and compared.

/** What is used of the browser's storage. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type Refusal = 'full' | 'forbidden' | 'other';

export type SafeStorage = {
  /** The text under a key, null when there is none. */
  readonly read: (
    key: string,
  ) =>
    | { readonly kind: 'text'; readonly text: string | null }
    | { readonly kind: 'refused'; readonly reason: Refusal };
  /** Null when the text is there now. */
  readonly write: (key: string, text: string) => Refusal | null;
  /** Null when nothing is under the key now. */
  readonly remove: (key: string) => Refusal | null;
  /** The keys that begin so; none when the storage cannot be reached. */
  readonly keysFrom: (beginning: string) => readonly string[];
};

export function makeSafeStorage(reach: () => BrowserStorage | null): SafeStorage {
  /** The storage, or an exception: some browsers give null where others throw. */
  const open = () => {
    const storage = reach();
    if (storage === null) throw new DOMException('no storage', 'SecurityError');
    return storage;
  };
  /** Does something and checks what is under the key afterwards. */
  const leave = (key: string, wanted: string | null, act: (storage: BrowserStorage) => void) => {
    try {
      const storage = open();
      act(storage);
      return storage.getItem(key) === wanted ? null : 'other';
    } catch (error) {
      return refusalOf(error);
    }
  };
  return {
    read: (key) => {
      try {
        return { kind: 'text', text: open().getItem(key) };
      } catch (error) {
        return { kind: 'refused', reason: refusalOf(error) };
      }
    },
    write: (key, text) => leave(key, text, (storage) => storage.setItem(key, text)),
    remove: (key) => leave(key, null, (storage) => storage.removeItem(key)),
    keysFrom: (beginning) => {
      try {
        const storage = open();
        const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
        return keys.filter((key) => key?.startsWith(beginning) === true).map(String);
      } catch {
        // Whoever reads or writes next is told why.
        return [];
      }
    },
  };
}

function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return name === 'SecurityError' ? 'forbidden' : 'other';
}
