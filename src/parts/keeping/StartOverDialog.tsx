import type { Mine } from '../../exports/backup.ts';
import { keepingWords } from '../../words/keepingWords.ts';
import { Dialog } from './Dialog.tsx';

const words = keepingWords.startOver;

type StartOverDialogProps = {
  readonly here: Mine;
  readonly onSave: () => void;
  readonly onErase: () => void;
  readonly onClose: () => void;
};

/** What would be erased, the backup first, and only then the erasing. */
export function StartOverDialog({ here, onSave, onErase, onClose }: StartOverDialogProps) {
  const { assessment, snapshots, plan, links } = here;
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button primary" onClick={onSave}>
            {keepingWords.download}
          </button>
          <button type="button" className="button" onClick={onErase}>
            {words.erase}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </>
      }
    >
      <p>
        {words.what({
          answers: assessment.answers.size,
          snapshots: snapshots.length,
          goals: assessment.goals.length,
          hasPlan: plan !== null,
          links: links.length,
        })}
      </p>
      <p>{words.backupFirst}</p>
    </Dialog>
  );
}
