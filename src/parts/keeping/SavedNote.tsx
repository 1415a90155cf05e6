import type { MineStore } from '../../store/mine.ts';
import { isSharedComputer } from '../../store/sharedComputer.ts';
import { useMineState } from '../../store/useMineState.ts';
import { keepingWords } from '../../words/keepingWords.ts';
import { sharedComputerWords } from '../../words/sharedComputerWords.ts';
import { localDate, localTime } from './localTime.ts';
import styles from './SavedNote.module.css';

/**
 * When the last change was stored; nothing when nothing is, or when saving fails (SavingNotice says that).
 * Not a live region: it changes with every answer.
 */
export function SavedNote({ store }: { readonly store: MineStore }) {
  const { saving } = useMineState(store);
  if (saving.kind !== 'saved') return null;
  return <p className={`figures ${styles.note}`}>{describeSaved(saving.at)}</p>;
}

function describeSaved(at: number | null): string {
  if (isSharedComputer()) return sharedComputerWords.kept;
  if (at === null) return keepingWords.savedSometime;
  const date = localDate(at);
  const otherDay = date === localDate(Date.now()) ? null : date;
  return keepingWords.saved(keepingWords.time(localTime(at), otherDay));
}
