import { isNothing } from '../../exports/isNothing.ts';
import { makeDraft } from '../../parts/shared/makeDraft.ts';
import type { MineStore } from '../../store/mine.ts';

/** The words that go with a shared result. */
export const shareDraft = makeDraft(() => ({ name: '', message: '' }));

const watched = new WeakSet<MineStore>();

/** Whoever erases everything leaves no words behind either. */
export function forgetWhenErased(store: MineStore): void {
  if (watched.has(store)) return;
  watched.add(store);
  store.subscribe(() => {
    if (isNothing(store.get().mine)) shareDraft.forget();
  });
}
