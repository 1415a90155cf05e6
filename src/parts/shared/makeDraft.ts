import { useSyncExternalStore } from 'react';

export type DraftMemory<Draft> = {
  /** What is being written, and a change of some of it. */
  readonly useDraft: () => readonly [Draft, change: (part: Partial<Draft>) => void];
  readonly forget: () => void;
};

/** Remembers what is being written on a screen as long as the page lasts, wherever on it one goes. It is stored nowhere. */
export function makeDraft<Draft extends object>(begin: () => Draft): DraftMemory<Draft> {
  let kept: Draft | null = null;
  const listeners = new Set<() => void>();
  const get = (): Draft => {
    kept ??= begin();
    return kept;
  };
  const put = (draft: Draft | null) => {
    kept = draft;
    for (const listener of [...listeners]) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const change = (part: Partial<Draft>) => put({ ...get(), ...part });
  return {
    useDraft: () => [useSyncExternalStore(subscribe, get), change],
    forget: () => put(null),
  };
}
