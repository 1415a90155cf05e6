import { useRef } from 'react';
import type { MineStore } from '../../store/mine.ts';
import type { Saving } from '../../store/mineDesk.ts';
import { isSharedComputer } from '../../store/sharedComputer.ts';
import { useMineState } from '../../store/useMineState.ts';
import { describeDropped, keepingWords } from '../../words/keepingWords.ts';
import { sharedComputerWords } from '../../words/sharedComputerWords.ts';
import { AsideNotice } from './AsideNotice.tsx';
import styles from './Notice.module.css';
import { Notice } from './Notice.tsx';
import { saveBackup } from './saveBackup.ts';

/**
 * What a person must know about what is kept: saving fails, something could not be read, or something was
 * just erased or restored and can be brought back; or that on a shared computer nothing is kept. The region is always there, so that a screen reader
 * notices what comes into it; it says nothing while all is well.
 */
export function SavingNotice({ store }: { readonly store: MineStore }) {
  const { saving, aside, undo, dropped } = useMineState(store);
  const region = useRef<HTMLDivElement>(null);
  /** Does what a button says that goes away with its notice; focus stays near. */
  const leaving = (act: () => void) => () => {
    act();
    region.current?.focus();
  };
  const trouble = troubleOf(saving);
  const unread = aside.filter(({ cause }) => cause === 'unread');
  return (
    <div ref={region} role="status" tabIndex={-1} className={styles.notice}>
      {isSharedComputer() && <Notice text={[sharedComputerWords.isOn]} />}
      {trouble !== null && (
        <Notice text={[trouble]}>
          <button type="button" className="button small" onClick={() => saveBackup(store)}>
            {keepingWords.download}
          </button>
        </Notice>
      )}
      {unread.map((kept) => (
        <AsideNotice
          key={kept.key}
          store={store}
          aside={kept}
          onDeleted={() => region.current?.focus()}
          more={kept === unread.at(-1) ? describeDropped(dropped) : []}
        />
      ))}
      {undo !== null && (
        <Notice text={[keepingWords.undone[undo]]}>
          <button type="button" className="button small" onClick={leaving(store.undo)}>
            {keepingWords.undo}
          </button>
          <button type="button" className="button small quiet" onClick={leaving(store.forgetUndo)}>
            {keepingWords.dismiss}
          </button>
        </Notice>
      )}
    </div>
  );
}

function troubleOf(saving: Saving): string | null {
  switch (saving.kind) {
    case 'failed':
      return keepingWords.failed[saving.reason];
    case 'newer':
      return keepingWords.newer;
    case 'none':
    case 'saved':
      return null;
  }
}
