import { useId } from 'react';
import { type Advisee, caseloadBounds } from '../../caseload/caseload.ts';
import type { CaseloadStore } from '../../store/caseload.ts';
import { TextField } from '../../ui/TextField.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import styles from './CaseloadSheet.module.css';
import { useDraft } from './useDraft.ts';

type AdviseeNotesProps = { readonly advisee: Advisee; readonly store: CaseloadStore };

/** What an adviser keeps of somebody: a name, what is next and when, and notes. */
export function AdviseeNotes({ advisee, store }: AdviseeNotesProps) {
  const id = useId();
  const change = (update: Partial<Advisee>) =>
    store.change(advisee.id, (before) => ({ ...before, ...update }));
  const label = useDraft(advisee.label, (text) => change({ label: text.trim() || advisee.label }));
  const nextAction = useDraft(advisee.nextAction, (text) => change({ nextAction: text.trim() }));
  const note = useDraft(advisee.note, (text) => change({ note: text }));
  return (
    <div className={styles.notes}>
      <TextField label={adviseWords.rename} longest={caseloadBounds.label} {...label} />
      <TextField label={adviseWords.nextAction} longest={caseloadBounds.nextAction} {...nextAction} />
      <div className={styles.day}>
        <label htmlFor={id}>{adviseWords.followUp}</label>
        <input
          id={id}
          type="date"
          min="2000-01-01"
          max="2999-12-31"
          value={advisee.followUp ?? ''}
          onChange={({ target }) => change({ followUp: target.value === '' ? null : target.value })}
        />
      </div>
      <TextField label={adviseWords.note} longest={caseloadBounds.note} rows={5} {...note} />
      <p className={styles.printedNote}>{advisee.note}</p>
    </div>
  );
}
