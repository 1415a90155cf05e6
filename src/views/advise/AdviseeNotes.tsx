import { useState } from 'react';
import { type Advisee, caseloadBounds } from '../../caseload/caseload.ts';
import type { CaseloadStore } from '../../store/caseload.ts';
import { TextField } from '../../ui/TextField.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import styles from './CaseloadSheet.module.css';

type AdviseeNotesProps = { readonly advisee: Advisee; readonly store: CaseloadStore };

/** What an adviser keeps of somebody: a name, what is next and when, and notes. Each key is stored. */
export function AdviseeNotes({ advisee, store }: AdviseeNotesProps) {
  // Nobody is without a name, but the field may be empty while another is typed.
  const [label, setLabel] = useState(advisee.label);
  const change = (update: Partial<Advisee>) =>
    store.change(advisee.id, (before) => ({ ...before, ...update }));
  return (
    <div className={styles.notes}>
      <TextField
        label={adviseWords.rename}
        longest={caseloadBounds.label}
        value={label}
        onChange={(text) => {
          setLabel(text);
          if (text.trim() !== '') change({ label: text.trim() });
        }}
      />
      <TextField
        label={adviseWords.nextAction}
        longest={caseloadBounds.nextAction}
        value={advisee.nextAction}
        onChange={(nextAction) => change({ nextAction })}
      />
      <TextField
        label={adviseWords.followUp}
        type="date"
        value={advisee.followUp ?? ''}
        onChange={(day) => change({ followUp: day === '' ? null : day })}
      />
      <TextField
        label={adviseWords.note}
        longest={caseloadBounds.note}
        rows={5}
        value={advisee.note}
        onChange={(note) => change({ note })}
      />
    </div>
  );
}
