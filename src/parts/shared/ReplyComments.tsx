import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import type { SharedReply } from '../../links/sharedReply.ts';
import { type Plan, planBounds } from '../../plan/plan.ts';
import type { Person } from '../../store/person.ts';
import { planWords } from '../../words/planWords.ts';
import { replyWords } from '../../words/replyWords.ts';
import { useStanding } from '../PersonContext.ts';
import { OwnFigure } from './OwnFigure.tsx';
import styles from './ReplyComments.module.css';
import { useAccept } from './useAccept.ts';
import { keyOfTarget, useTargetName } from './useTargetName.ts';

type ReplyCommentsProps = {
  readonly person: Person;
  readonly reply: SharedReply;
  /** The plan that was sent with the result it answers, if that is known: own entries are numbered anew in a later one. */
  readonly answered: Plan | null;
};

/** What an adviser wrote, each beside one's own figures, to be taken into the plan. */
export function ReplyComments({ person, reply, answered }: ReplyCommentsProps) {
  const standing = useStanding();
  const { plan, isAccepted, isFull, accept } = useAccept(person);
  const nameOf = useTargetName([
    ...(answered?.items.filter(({ kind }) => kind === 'own') ?? []),
    ...(plan?.items ?? []),
  ]);
  const [status, setStatus] = useState('');
  return (
    <>
      {reply.message !== '' && <blockquote className={styles.message}>{reply.message}</blockquote>}
      <ol className={styles.comments}>
        {reply.comments.map((comment, i) => (
          // Two comments may be on the same thing that is gone.
          // biome-ignore lint/suspicious/noArrayIndexKey: a reply that was read does not change
          <li key={`${i}-${keyOfTarget(comment.target)}`}>
            <div>
              <h3>{nameOf(comment.target)}</h3>
              <p className={styles.text}>{comment.text}</p>
              {plan !== null && (
                <button
                  type="button"
                  className="button small no-print"
                  // Focus stays on it; what happened says so.
                  aria-disabled={isAccepted(comment) || isFull}
                  onClick={() => {
                    if (isFull) return setStatus(planWords.full(planBounds.items));
                    accept(comment);
                    setStatus('');
                  }}
                >
                  {isAccepted(comment) ? replyWords.accepted : replyWords.accept}
                  <span className="hidden">: {comment.text}</span>
                </button>
              )}
            </div>
            <div className={styles.own}>
              <OwnFigure target={comment.target} standing={standing} plan={plan} />
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.status} role="status">
        {status}
      </p>
      {plan === null && reply.comments.length > 0 && (
        <p className={`${styles.needsPlan} no-print`}>
          {replyWords.needsPlan} <Link to={paths.routes}>{replyWords.routes}</Link>
        </p>
      )}
    </>
  );
}
