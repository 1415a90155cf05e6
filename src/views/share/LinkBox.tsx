import { useRef, useState } from 'react';
import { paths } from '../../links/paths.ts';
import { mostText } from '../../links/sharedLink.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { shareWords } from '../../words/shareWords.ts';
import { addressOf } from './addressOf.ts';
import styles from './ShareSheet.module.css';

type LinkBoxProps = {
  readonly fragment: string;
  /** In bytes, what of it the sender wrote. */
  readonly bytes: number;
  readonly isTooLong: boolean;
};

/** The link, and the ways to hand it on. It changes with every choice; one that was handed on stays as it was. */
export function LinkBox({ fragment, bytes, isTooLong }: LinkBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState('');
  const address = addressOf(fragment);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setStatus(shareWords.copied);
    } catch {
      setStatus(shareWords.copyByHand);
    }
  };
  const send = async () => {
    try {
      await navigator.share({ url: address });
    } catch (error) {
      // Closing the list of ways to send is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setStatus(shareWords.sendFailed);
    }
  };
  const save = () => {
    const name = `wayline-share-${localDate(Date.now())}.txt`;
    saveFile(name, new Blob([`${paths.shared}#${fragment}\n`], { type: 'text/plain;charset=utf-8' }));
    setStatus(shareWords.fileSaved(name));
  };
  return (
    <section className={styles.link} aria-label={shareWords.link}>
      {isTooLong ? (
        <p role="alert">{shareWords.tooLong(bytes, mostText)}</p>
      ) : (
        <>
          <label className={styles.field}>
            {shareWords.link}
            <input ref={field} readOnly value={address} onFocus={({ target }) => target.select()} />
          </label>
          <p className={styles.hint}>{shareWords.length(address.length)}</p>
        </>
      )}
      <p className={styles.buttons}>
        {!isTooLong && (
          <button type="button" className="button primary" onClick={copy}>
            {shareWords.copy}
          </button>
        )}
        {!isTooLong && 'share' in navigator && (
          <button type="button" className="button" onClick={send}>
            {shareWords.send}
          </button>
        )}
        <button type="button" className="button" onClick={save}>
          {shareWords.file}
        </button>
      </p>
      <p className={styles.hint} role="status">
        {status}
      </p>
      <p className={styles.hint}>{shareWords.withdraw}</p>
    </section>
  );
}
