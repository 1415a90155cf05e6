import { type ChangeEvent, useRef, useState } from 'react';
import type { ReadBackup } from '../../exports/backup.ts';
import type { MineStore } from '../../store/mine.ts';
import { useMineState } from '../../store/useMineState.ts';
import { keepingWords } from '../../words/keepingWords.ts';
import styles from './KeepingControls.module.css';
import { RestoreDialog } from './RestoreDialog.tsx';
import { type FileProblem, readBackupFile } from './readBackupFile.ts';

/** Chooses a backup file, shows what is in it, and restores it if the person wants to. */
export function RestoreControl({ store }: { readonly store: MineStore }) {
  const { mine } = useMineState(store);
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<(ReadBackup & { kind: 'read' }) | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const onFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file === undefined) return;
    setProblem(null);
    const read = await readBackupFile(file, store);
    if (read.kind === 'read') setFound(read);
    else setProblem(read.problem);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {keepingWords.restore.button}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={keepingWords.restore.button}
        accept=".json,application/json"
        onChange={onFile}
      />
      <p role="status" className={problem === null ? 'hidden' : styles.problem}>
        {problem === null ? '' : keepingWords.problem[problem]}
      </p>
      {found !== null && (
        <RestoreDialog
          found={found}
          here={mine}
          onRestore={(how) => {
            store.restore(found.mine, how);
            setFound(null);
          }}
          onClose={() => setFound(null)}
        />
      )}
    </>
  );
}
