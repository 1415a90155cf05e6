import type { CommentTarget } from '../../links/sharedReply.ts';
import { replyWords } from '../../words/replyWords.ts';
import styles from './ReplyPanel.module.css';
import type { ReplyDraft } from './useReply.ts';

type CommentButtonProps = {
  readonly draft: ReplyDraft;
  readonly target: CommentTarget;
  readonly name: string;
};

/** A plus beside something that can be commented on; the number of its comment once there is one. */
export function CommentButton({ draft, target, name }: CommentButtonProps) {
  const number = draft.numberOf(target);
  return (
    <button
      type="button"
      className={`${number === null ? styles.plus : styles.badge} no-print`}
      aria-label={number === null ? replyWords.comment(name) : replyWords.commentNumber(number, name)}
      disabled={number === null && draft.isFull}
      onClick={() => draft.begin(target)}
    >
      {number ?? '+'}
    </button>
  );
}
