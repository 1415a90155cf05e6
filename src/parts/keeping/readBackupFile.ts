import type { ReadBackup } from '../../exports/backup.ts';
import { largestBackup } from '../../exports/largestBackup.ts';
import type { MineStore } from '../../store/mine.ts';
import type { keepingWords } from '../../words/keepingWords.ts';

export type FileProblem = keyof typeof keepingWords.problem;

type ReadFile =
  | (ReadBackup & { readonly kind: 'read' })
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** A character takes three bytes at most for its place in a text. */
const largestFile = 3 * largestBackup;

/** Reads a file that a person chose. What cannot be a backup by its size or kind is not read at all. */
export async function readBackupFile(file: File, store: MineStore): Promise<ReadFile> {
  if (file.type.startsWith('image/')) return { kind: 'refused', problem: 'picture' };
  if (file.size > largestFile) return { kind: 'refused', problem: 'too large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'refused', problem: 'unreachable' };
  }
  const read = store.readBackup(text);
  switch (read.kind) {
    case 'read':
      return read;
    case 'newer':
      return { kind: 'refused', problem: 'newer' };
    case 'unreadable':
      return { kind: 'refused', problem: read.reason };
  }
}
