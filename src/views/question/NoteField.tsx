import { useId, useState } from 'react';
import { questionWords } from '../../words/questionWords.ts';
import styles from './NoteField.module.css';

/** Far more than a note needs, far less than fills a browser's storage. */
const longestNote = 2000;

type NoteFieldProps = { readonly note: string; readonly onChange: (note: string) => void };

/** A few words of one's own beside an answer; closed until wanted. */
export function NoteField({ note, onChange }: NoteFieldProps) {
  const id = useId();
  // Open from the start where there is something to see; from then on the person opens and closes it.
  const [openAtFirst] = useState(note !== '');
  return (
    <details className={styles.note} open={openAtFirst}>
      <summary>{questionWords.note}</summary>
      <label htmlFor={id} className="hidden">
        {questionWords.note}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={longestNote}
        aria-describedby={`${id}-hint`}
        defaultValue={note}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`}>{questionWords.noteHint}</p>
    </details>
  );
}
