import { useRef, useState } from 'react';
import type { MineStore } from '../../store/mine.ts';
import { useMineState } from '../../store/useMineState.ts';
import { keepingWords } from '../../words/keepingWords.ts';
import { AsideNotice } from './AsideNotice.tsx';
import styles from './KeepingControls.module.css';
import { RestoreControl } from './RestoreControl.tsx';
import { SharedComputer } from './SharedComputer.tsx';
import { StartOverDialog } from './StartOverDialog.tsx';
import { saveBackup } from './saveBackup.ts';

/** Carrying away, bringing back and erasing what a person said, and what restored files replaced. */
export function KeepingControls({ store }: { readonly store: MineStore }) {
  const { mine, aside } = useMineState(store);
  const download = useRef<HTMLButtonElement>(null);
  const [asks, setAsks] = useState(false);
  const save = () => saveBackup(store);
  return (
    <div className={styles.controls}>
      <button ref={download} type="button" className="button" onClick={save}>
        {keepingWords.download}
      </button>
      <RestoreControl store={store} />
      <button type="button" className="button" onClick={() => setAsks(true)}>
        {keepingWords.startOver.button}
      </button>
      {aside
        .filter(({ cause }) => cause === 'replaced')
        .map((kept) => (
          <div key={kept.key} className={styles.wide}>
            <AsideNotice store={store} aside={kept} onDeleted={() => download.current?.focus()} />
          </div>
        ))}
      <div className={styles.wide}>
        <SharedComputer />
      </div>
      {asks && (
        <StartOverDialog
          here={mine}
          onSave={save}
          onErase={() => {
            store.startOver();
            setAsks(false);
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </div>
  );
}
