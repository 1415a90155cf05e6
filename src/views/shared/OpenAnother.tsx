import { useId, useState } from 'react';
import { sharedWords } from '../../words/shareWords.ts';
import styles from './SharedSheet.module.css';
import type { Given } from './useFragment.ts';

const problemText = {
  'too large': sharedWords.fileTooLarge,
  unreadable: sharedWords.fileUnreadable,
} as const;

type OpenAnotherProps = {
  readonly given: Given;
  /** Why what was given last does not open. */
  readonly trouble: string;
};

/** A link as text, or a file, where the address does not open. Each attempt that fails is said, even if nothing else changes. */
export function OpenAnother({ given, trouble }: OpenAnotherProps) {
  const { problem, attempts, paste, choose } = given;
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.another}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') paste(typed);
      }}
    >
      <label htmlFor={`${id}-text`}>{sharedWords.paste}</label>
      <textarea id={`${id}-text`} rows={3} value={typed} onChange={({ target }) => setTyped(target.value)} />
      <p className={styles.actions}>
        <button type="submit" className="button primary">
          {sharedWords.openPasted}
        </button>
      </p>
      <label htmlFor={`${id}-file`}>{sharedWords.file}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".txt,text/plain"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) choose(file);
        }}
      />
      <p role="alert">
        <span key={attempts}>{problem !== null ? problemText[problem] : attempts > 0 && trouble}</span>
      </p>
    </form>
  );
}
