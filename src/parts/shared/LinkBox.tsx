import { useId, useState } from 'react';
import { paths } from '../../links/paths.ts';
import { bytesOfText, type LinkContent, mostText } from '../../links/sharedLink.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { CopyField } from '../../ui/TextField.tsx';
import { linkBoxWords } from '../../words/linkBoxWords.ts';
import { localDate } from '../keeping/localTime.ts';
import { addressOf } from './addressOf.ts';
import styles from './LinkBox.module.css';
import { QrCode } from './QrCode.tsx';

type LinkBoxProps = {
  readonly content: LinkContent;
  /** Null while it is being locked. */
  readonly fragment: string | null;
  /** Begins the name of a file: "wayline-share". */
  readonly fileName: string;
  /** It left this page: copied, sent, saved, or shown to a camera. */
  readonly onHanded: (fragment: string) => void;
};

/** The link, and the ways to hand it on. It changes with every choice; one that was handed on stays as it was. */
export function LinkBox({ content, fragment, fileName, onHanded }: LinkBoxProps) {
  if (fragment === null) return <p className={styles.hint}>{linkBoxWords.locking}</p>;
  return <Handing content={content} fragment={fragment} fileName={fileName} onHanded={onHanded} />;
}

function Handing({ content, fragment, fileName, onHanded }: LinkBoxProps & { readonly fragment: string }) {
  const id = useId();
  const [said, setSaid] = useState({ of: '', status: '' });
  const [qrOf, setQrOf] = useState('');
  const setStatus = (status: string) => setSaid({ of: fragment, status });
  const address = addressOf(fragment);
  const bytes = bytesOfText(content);
  const isTooLong = bytes > mostText;
  const copy = async () => {
    // Selected, for where a page may not copy.
    document.getElementById(id)?.focus();
    try {
      await navigator.clipboard.writeText(address);
      setStatus(linkBoxWords.copied);
    } catch {
      setStatus(linkBoxWords.copyByHand);
    }
    // Copied by hand or by us: it is out of our hands.
    onHanded(fragment);
  };
  const send = async () => {
    try {
      await navigator.share({ url: address });
      onHanded(fragment);
    } catch (error) {
      // Closing the list of ways to send is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setStatus(linkBoxWords.sendFailed);
    }
  };
  const save = () => {
    const name = `${fileName}-${localDate(Date.now())}.txt`;
    saveFile(name, new Blob([`${paths.shared}#${fragment}\n`], { type: 'text/plain;charset=utf-8' }));
    setStatus(linkBoxWords.fileSaved(name));
    onHanded(fragment);
  };
  return (
    <section className={styles.link} aria-label={linkBoxWords.link}>
      {isTooLong ? (
        <p role="alert">{linkBoxWords.tooLong(bytes, mostText)}</p>
      ) : (
        <>
          <CopyField id={id} label={linkBoxWords.link} value={address} onCopy={() => onHanded(fragment)} />
          <p className={styles.hint}>{linkBoxWords.length(address.length)}</p>
        </>
      )}
      <p className={styles.buttons}>
        {!isTooLong && (
          <button type="button" className="button primary" onClick={copy}>
            {linkBoxWords.copy}
          </button>
        )}
        {!isTooLong && 'share' in navigator && (
          <button type="button" className="button" onClick={send}>
            {linkBoxWords.send}
          </button>
        )}
        <button type="button" className="button" onClick={save}>
          {linkBoxWords.file}
        </button>
        {!isTooLong && (
          <button
            type="button"
            className="button"
            aria-expanded={qrOf === fragment}
            onClick={() => {
              setQrOf(qrOf === fragment ? '' : fragment);
              // Whoever sees it may have it.
              if (qrOf !== fragment) onHanded(fragment);
            }}
          >
            {linkBoxWords.showQr}
          </button>
        )}
      </p>
      <p className={styles.hint} role="status">
        {said.of === fragment && said.status}
      </p>
      {qrOf === fragment && <QrCode fragment={fragment} />}
      <p className={styles.hint}>{linkBoxWords.withdraw}</p>
    </section>
  );
}
