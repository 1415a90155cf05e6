import { useState } from 'react';
import { Section } from '../../ui/Section.tsx';
import { keptResultWords } from '../../words/keptResultWords.ts';
import styles from './History.module.css';
import type { Outcome } from './outcome.ts';
import type { ResultFile } from './saveResult.ts';

type FilesProps = { readonly outcome: Outcome; readonly headline: string };

const kinds: readonly (readonly [ResultFile, string])[] = [
  ['csv', keptResultWords.csv],
  ['svg', keptResultWords.svg],
  ['png', keptResultWords.png],
];

/** The result as files. What makes them is fetched when a file is asked for. */
export function Files({ outcome, headline }: FilesProps) {
  const [status, setStatus] = useState('');
  const save = async (kind: ResultFile) => {
    setStatus(keptResultWords.working);
    try {
      const { saveResult } = await import('./saveResult.ts');
      setStatus(keptResultWords.saved(await saveResult(kind, outcome, headline)));
    } catch (error) {
      // Whoever makes the files says what to do, with the browser's error as the cause; the browser's own text helps nobody.
      setStatus(
        error instanceof Error && error.cause instanceof Error ? error.message : keptResultWords.failed,
      );
    }
  };
  return (
    <Section id="files" title={keptResultWords.files} hint={keptResultWords.filesHint}>
      <p className={styles.files}>
        {kinds.map(([kind, name]) => (
          <button key={kind} type="button" className="button" onClick={() => save(kind)}>
            {name}
          </button>
        ))}
      </p>
      <p className={styles.status} role="status">
        {status}
      </p>
    </Section>
  );
}
