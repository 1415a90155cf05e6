import type { BrowserStorage } from '../../src/store/safeStorage.ts';

export type FakeStorage = BrowserStorage & {
  /** What is stored, for a test to look at or to change behind everybody's back. */
  readonly texts: Map<string, string>;
  /** Characters of keys and texts it has room for. */
  room: number;
  /** What the next calls do instead of their work, the first one first. */
  readonly faults: Fault[];
  /** What all calls do instead of their work, as long as it is set. */
  always: Fault | null;
};

type Fault = {
  readonly on: 'get' | 'set' | 'remove';
  readonly does: 'throws' | 'forbids' | 'nothing';
};

/** A browser's storage that can be full, forbidden, forgetful or out of order. */
export function makeFakeStorage(texts: Readonly<Record<string, string>> = {}): FakeStorage {
  const stored = new Map(Object.entries(texts));
  /** True when the call shall do its work. */
  const works = (on: Fault['on']): boolean => {
    const fault = fake.always ?? fake.faults[0];
    if (fault?.on !== on) return true;
    if (fake.always === null) fake.faults.shift();
    if (fault.does === 'throws') throw new Error('out of order');
    if (fault.does === 'forbids') throw new DOMException('no', 'SecurityError');
    return false;
  };
  const fake: FakeStorage = {
    texts: stored,
    room: Number.POSITIVE_INFINITY,
    faults: [],
    always: null,
    get length() {
      return stored.size;
    },
    key: (index) => [...stored.keys()][index] ?? null,
    getItem: (key) => (works('get') ? (stored.get(key) ?? null) : null),
    setItem: (key, text) => {
      if (!works('set')) return;
      const others = [...stored].filter(([other]) => other !== key);
      const size = [...others, [key, text] as const].reduce((sum, [k, t]) => sum + k.length + t.length, 0);
      if (size > fake.room) throw new DOMException('full', 'QuotaExceededError');
      stored.set(key, text);
    },
    removeItem: (key) => {
      if (works('remove')) stored.delete(key);
    },
  };
  return fake;
}
