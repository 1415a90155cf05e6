import { useMemo, useState } from 'react';
import type { ReadProse } from '../../catalog/prose.ts';
import type { UnknownCode } from '../../links/codes.ts';
import type { SharedReply } from '../../links/sharedReply.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { isoDay } from '../../parts/shared/dayNow.ts';
import { noTexts } from '../../parts/shared/noTexts.ts';
import { ReplyComments } from '../../parts/shared/ReplyComments.tsx';
import { answeredBy, useKeptLinks } from '../../parts/shared/useKeptLinks.ts';
import type { Person } from '../../store/person.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { replyWords } from '../../words/replyWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import styles from './SharedSheet.module.css';
import { SuggestedRouteView } from './SuggestedRouteView.tsx';

type ReplyViewProps = {
  readonly person: Person;
  /** The link it came in, open. */
  readonly fragment: string;
  readonly reply: SharedReply;
  readonly unknown: readonly UnknownCode[];
  readonly readProse: ReadProse;
};

/** An adviser's comments beside one's own result and plan. Nothing is kept or planned that was not chosen here. */
export function ReplyView({ person, fragment, reply, unknown, readProse }: ReplyViewProps) {
  const { kept, keep, forget } = useKeptLinks(person, noTexts);
  const [status, setStatus] = useState('');
  const isKept = kept.some(({ link }) => link.fragment === fragment);
  const answered = useMemo(() => answeredBy(reply, kept), [kept, reply]);
  const { name, day, comments } = reply;
  return (
    <>
      <div className={styles.banner}>
        <p className="wrap">{replyWords.banner(name, formatDate(isoDay(day)))}</p>
      </div>
      <div className={styles.head}>
        <div className="wrap">
          <h1 tabIndex={-1}>{replyWords.title(name, comments.length)}</h1>
          <p className={styles.lead}>
            {answered === null
              ? replyWords.answersUnknown
              : replyWords.answersYours(formatDate(localDate(answered.at)))}
          </p>
          {unknown.length > 0 && <p className={styles.unknown}>{sharedWords.unknown(unknown)}</p>}
          <div className={`${styles.actions} no-print`}>
            {isKept ? (
              <button
                type="button"
                className="button"
                onClick={() => {
                  forget(fragment);
                  setStatus(replyWords.putAwayDone);
                }}
              >
                {replyWords.putAway}
              </button>
            ) : (
              <button
                type="button"
                className="button primary"
                onClick={() => {
                  keep(fragment);
                  setStatus(replyWords.kept);
                }}
              >
                {replyWords.keep}
              </button>
            )}
            <p role="status">{status === '' && isKept ? replyWords.alreadyKept : status}</p>
          </div>
        </div>
      </div>
      <div className="wrap">
        {(comments.length > 0 || reply.message !== '') && (
          <Section title={replyWords.comments}>
            <ReplyComments person={person} reply={reply} answered={answered?.plan ?? null} />
          </Section>
        )}
        {reply.route !== null && (
          <Section title={replyWords.route}>
            <SuggestedRouteView person={person} route={reply.route} readProse={readProse} />
          </Section>
        )}
      </div>
    </>
  );
}
