import { useSyncExternalStore } from 'react';
import type { MineState, MineStore } from './mine.ts';

/** The state of a store now. */
export function useMineState(store: MineStore): MineState {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
