// Texts that were set aside before something else took their place: what could not be read, and what a
// restored file replaced. Each has a key of its own and stays until the person deletes it.
import type { Refusal, SafeStorage } from './safeStorage.ts';

export type Aside = {
  readonly key: string;
  /** When it was set aside, in milliseconds since 1970. */
  readonly at: number;
  readonly cause: AsideCause;
  readonly text: string;
};

export type AsideCause = 'unread' | 'replaced';

type SetAside =
  /** `made` is false when the same text was there already. */
  | { readonly kind: 'kept'; readonly key: string; readonly made: boolean }
  | { readonly kind: 'refused'; readonly reason: Refusal };

const beginning = 'wayline-mine-aside-';
const replacedEnd = '-replaced';

/** All that was set aside, oldest first. */
export function listAsides(storage: SafeStorage): readonly Aside[] {
  return storage
    .keysFrom(beginning)
    .flatMap((key) => {
      const found = storage.read(key);
      if (found.kind === 'refused' || found.text === null) return [];
      const at = Number.parseInt(key.slice(beginning.length), 10);
      const cause: AsideCause = key.endsWith(replacedEnd) ? 'replaced' : 'unread';
      return [{ key, at: Number.isNaN(at) ? 0 : at, cause, text: found.text }];
    })
    .sort((a, b) => a.at - b.at);
}

/** Keeps a text under a key of its own, never over another one, and never the same text twice. */
export function setAside(storage: SafeStorage, text: string, cause: AsideCause, at: number): SetAside {
  const kept = listAsides(storage);
  const same = kept.find((aside) => aside.text === text);
  if (same !== undefined) return { kind: 'kept', key: same.key, made: false };
  const taken = new Set(kept.map((aside) => aside.at));
  let free = at;
  while (taken.has(free)) free += 1;
  const key = `${beginning}${free}${cause === 'replaced' ? replacedEnd : ''}`;
  const reason = storage.write(key, text);
  return reason === null ? { kind: 'kept', key, made: true } : { kind: 'refused', reason };
}
