import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { longestComment, mostComments } from '../../links/sharedReply.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { LinkBox } from '../../parts/shared/LinkBox.tsx';
import { noTexts } from '../../parts/shared/noTexts.ts';
import { PassphraseField } from '../../parts/shared/PassphraseField.tsx';
import { useMadeFragment } from '../../parts/shared/useMadeFragment.ts';
import { keyOfTarget, useTargetName } from '../../parts/shared/useTargetName.ts';
import { TextField } from '../../ui/TextField.tsx';
import { replyWords } from '../../words/replyWords.ts';
import styles from './ReplyPanel.module.css';
import type { ReplyDraft } from './useReply.ts';

type ReplyPanelProps = {
  readonly draft: ReplyDraft;
  /** What is commented on. */
  readonly shared: SharedResult;
  /** Where a route is suggested. */
  readonly children: ReactNode;
  /** The link left this page. */
  readonly onSent: (reply: string) => void;
};

/** All that goes back: the comments, an overall word, a route, and the link that carries them. */
export function ReplyPanel({ draft, shared, children, onSent }: ReplyPanelProps) {
  const id = useId();
  const nameOf = useTargetName(shared.plan?.items ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  const [status, setStatus] = useState('');
  const [asked, setAsked] = useState<'to send' | 'too early' | null>(null);
  const { begun } = draft;
  useEffect(() => {
    if (begun !== null) document.getElementById(`${id}-${begun.key}`)?.focus();
  }, [begun, id]);
  return (
    <section className={`${styles.panel} no-print`} aria-labelledby={`${id}-title`}>
      <div className={styles.inner}>
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {replyWords.panel}
        </h2>
        <p className={styles.hint}>{draft.isFull ? replyWords.full(mostComments) : replyWords.panelHint}</p>
        <ol className={styles.comments}>
          {draft.comments.map(({ target, text }, i) => {
            const key = keyOfTarget(target);
            const name = nameOf(target);
            return (
              <li key={key}>
                <span className={styles.badge} aria-hidden="true">
                  {i + 1}
                </span>
                <div>
                  <TextField
                    id={`${id}-${key}`}
                    label={replyWords.on(i + 1, name)}
                    value={text}
                    onChange={(changed) => draft.changeComment(target, changed)}
                    longest={longestComment}
                    rows={2}
                  />
                  <button
                    type="button"
                    className="button quiet"
                    onClick={() => {
                      draft.remove(target);
                      setStatus(replyWords.removed(name));
                      heading.current?.focus();
                    }}
                  >
                    {replyWords.remove}
                    <span className="hidden">: {replyWords.on(i + 1, name)}</span>
                  </button>
                </div>
              </li>
            );
          })}
        </ol>
        <p className="hidden" role="status">
          {status}
        </p>
        <TextField
          label={replyWords.overall}
          value={draft.message}
          onChange={(message) => draft.change({ message })}
          longest={1000}
          rows={4}
        />
        {children}
        <TextField
          label={replyWords.yourName}
          value={draft.name}
          onChange={(name) => draft.change({ name })}
          longest={80}
        />
        <div className={styles.send}>
          {asked === 'to send' && !draft.isEmpty ? (
            <Sending draft={draft} onSent={onSent} />
          ) : (
            <>
              <button
                type="button"
                className="button primary"
                aria-describedby={`${id}-send`}
                onClick={() => setAsked(draft.isEmpty ? 'too early' : 'to send')}
              >
                {replyWords.sendBack(shared.name)}
              </button>
              <p className={styles.hint} id={`${id}-send`} role={asked === 'too early' ? 'alert' : undefined}>
                {asked === 'too early' && draft.isEmpty
                  ? replyWords.nothingYet
                  : replyWords.sendBackHint(shared.name)}
              </p>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function Sending({ draft, onSent }: Pick<ReplyPanelProps, 'draft' | 'onSent'>) {
  const [passphrase, setPassphrase] = useState('');
  const fragment = useMadeFragment(draft.content, noTexts, passphrase);
  const area = useRef<HTMLElement>(null);
  // The button that asked for it has given way to it.
  useEffect(() => area.current?.focus(), []);
  return (
    <section ref={area} tabIndex={-1} className={styles.link} aria-label={replyWords.yourLink}>
      <PassphraseField value={passphrase} onChange={setPassphrase} />
      <LinkBox
        content={draft.content}
        fragment={fragment}
        fileName="wayline-reply"
        onHanded={(reply) => {
          draft.onHanded();
          onSent(reply);
        }}
      />
    </section>
  );
}
