import type { Mine, ReadBackup } from '../../exports/backup.ts';
import { isNothing } from '../../exports/isNothing.ts';
import { describeDropped, keepingWords } from '../../words/keepingWords.ts';
import { Dialog } from './Dialog.tsx';
import styles from './KeepingControls.module.css';
import { localDate, localTime } from './localTime.ts';

const words = keepingWords.restore;

type RestoreDialogProps = {
  readonly found: ReadBackup & { readonly kind: 'read' };
  /** What is in this browser now. */
  readonly here: Mine;
  readonly onRestore: (how: 'replace' | 'merge') => void;
  readonly onClose: () => void;
};

/** What a backup file holds, what would be left out, and what to do with it. */
export function RestoreDialog({ found, here, onRestore, onClose }: RestoreDialogProps) {
  const empty = isNothing(here);
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button primary" onClick={() => onRestore('replace')}>
            {empty ? words.only : words.replace}
          </button>
          {!empty && (
            <button type="button" className="button" onClick={() => onRestore('merge')}>
              {words.add}
            </button>
          )}
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </>
      }
    >
      <BackupFacts found={found} />
      {empty ? <p>{words.nothingHere}</p> : <p>{words.whatReplaceDoes}</p>}
      {!empty && <p>{words.whatAddDoes}</p>}
    </Dialog>
  );
}

function BackupFacts({ found }: Pick<RestoreDialogProps, 'found'>) {
  const { mine, saved, dropped } = found;
  const { assessment, snapshots, plan, links } = mine;
  const facts: readonly (readonly [name: string, fact: string | number])[] = [
    [
      words.savedOn,
      saved === null ? words.savedUnknown : keepingWords.time(localTime(saved), localDate(saved)),
    ],
    [words.answers, assessment.answers.size],
    [words.snapshots, snapshots.length],
    [words.goals, assessment.goals.length],
    ...(plan === null ? [] : [[words.plan, words.planEntries(plan.items.length)] as const]),
    ...(links.length === 0 ? [] : [[words.links, links.length] as const]),
    ...(dropped.length === 0 ? [] : [[words.leftOut, describeDropped(dropped).join(' ')] as const]),
  ];
  return (
    <dl className={`figures ${styles.facts}`}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
