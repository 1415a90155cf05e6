import { useRef } from 'react';
import { Notice } from '../../parts/keeping/Notice.tsx';
import type { CaseloadState, CaseloadStore } from '../../store/caseload.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import styles from './CaseloadSheet.module.css';
import { saveCaseload } from './saveCaseload.ts';

type CaseloadNoticesProps = { readonly store: CaseloadStore; readonly state: CaseloadState };

/** What an adviser must know of what is stored: that it is not, or not in full, and what can be taken back. */
export function CaseloadNotices({ store, state }: CaseloadNoticesProps) {
  const region = useRef<HTMLDivElement>(null);
  const { saving, aside, undo, newer } = state;
  /** Does what a button says that goes away with its notice; focus stays near. */
  const leaving = (act: () => void) => () => {
    act();
    region.current?.focus();
  };
  return (
    <div ref={region} role="status" tabIndex={-1} className={`${styles.notices} no-print`}>
      {saving.kind === 'failed' && (
        <Notice text={[adviseWords.failed[saving.reason]]}>
          <button type="button" className="button small" onClick={() => saveCaseload(store)}>
            {adviseWords.backUp}
          </button>
        </Notice>
      )}
      {(newer > 0 || saving.kind === 'newer') && <Notice text={[adviseWords.newer(Math.max(1, newer))]} />}
      {aside.map(({ key, text }) => (
        <Notice key={key} text={[adviseWords.aside]}>
          <button
            type="button"
            className="button small"
            onClick={() =>
              saveFile(
                `wayline-${key.replaceAll('/', '-')}.json`,
                new Blob([text], { type: 'application/json' }),
              )
            }
          >
            {adviseWords.saveAside}
          </button>
          <button
            type="button"
            className="button small quiet"
            onClick={leaving(() => store.dismissAside(key))}
          >
            {adviseWords.dismissAside}
          </button>
        </Notice>
      ))}
      {undo !== null && (
        <Notice text={[adviseWords.undone[undo]]}>
          <button type="button" className="button small" onClick={leaving(store.undo)}>
            {adviseWords.undo}
          </button>
          <button type="button" className="button small quiet" onClick={leaving(store.forgetUndo)}>
            {adviseWords.dismiss}
          </button>
        </Notice>
      )}
    </div>
  );
}
