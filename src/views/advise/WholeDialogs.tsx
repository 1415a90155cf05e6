import type { Caseload } from '../../caseload/caseload.ts';
import { Dialog } from '../../parts/keeping/Dialog.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import type { CaseloadFile } from './readCaseloadFile.ts';

type TakeInDialogProps = {
  readonly found: CaseloadFile & { readonly kind: 'read' };
  /** Nothing is here that could be replaced. */
  readonly isEmpty: boolean;
  readonly onSave: () => void;
  readonly onTakeIn: (how: 'replace' | 'merge') => void;
  readonly onClose: () => void;
};

/** Says what a file holds before anything is taken over from it. */
export function TakeInDialog({ found, isEmpty, onSave, onTakeIn, onClose }: TakeInDialogProps) {
  const { advisees, invitations } = found.caseload;
  return (
    <Dialog
      title={adviseWords.takeInTitle}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button primary" onClick={() => onTakeIn('merge')}>
            {isEmpty ? adviseWords.takeIn : adviseWords.merge}
          </button>
          {!isEmpty && (
            <button type="button" className="button" onClick={() => onTakeIn('replace')}>
              {adviseWords.replace}
            </button>
          )}
          {!isEmpty && (
            <button type="button" className="button" onClick={onSave}>
              {adviseWords.backUp}
            </button>
          )}
          <button type="button" className="button quiet" onClick={onClose}>
            {adviseWords.cancel}
          </button>
        </>
      }
    >
      <p>{adviseWords.takeInWhat(advisees.size, invitations.size)}</p>
      {found.dropped.length > 0 && <p>{adviseWords.takeInDropped(found.dropped)}</p>}
      {!isEmpty && <p>{adviseWords.takeInMerge}</p>}
      {!isEmpty && <p>{adviseWords.takeInReplace}</p>}
    </Dialog>
  );
}

type EraseDialogProps = {
  readonly caseload: Caseload;
  /** Records that were set aside, and those of a newer version: no file has them. */
  readonly rest: number;
  readonly onSave: () => void;
  readonly onErase: () => void;
  readonly onClose: () => void;
};

/** Asks before all is erased, and offers the file. */
export function EraseDialog({ caseload, rest, onSave, onErase, onClose }: EraseDialogProps) {
  return (
    <Dialog
      title={adviseWords.startOverAsk}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onSave}>
            {adviseWords.backUp}
          </button>
          <button type="button" className="button" onClick={onErase}>
            {adviseWords.erase}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {adviseWords.cancel}
          </button>
        </>
      }
    >
      <p>{adviseWords.startOverWhat(caseload.advisees.size, caseload.invitations.size)}</p>
      {rest > 0 && <p>{adviseWords.startOverRest(rest)}</p>}
    </Dialog>
  );
}
