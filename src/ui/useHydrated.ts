import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/**
 * False in prerendered markup and while it is taken over, true from then on. What only this browser
 * knows (the query of the address, stored settings) is shown when it is true.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
