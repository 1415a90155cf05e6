import type { BrowserStorage } from './safeStorage.ts';

/** A storage that is gone with its page. */
export function makeMemoryStorage(): BrowserStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
    key: (i) => [...texts.keys()][i] ?? null,
    get length() {
      return texts.size;
    },
  };
}
