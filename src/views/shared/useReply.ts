import { useMemo, useState } from 'react';
import type { LinkContent } from '../../links/sharedLink.ts';
import { type CommentTarget, mostComments } from '../../links/sharedReply.ts';
import { dayNow } from '../../parts/shared/dayNow.ts';
import { keyOfTarget } from '../../parts/shared/useTargetName.ts';
import { type Draft, draftOn, isEmptyDraft, keepDraft } from './replyDrafts.ts';

/** What a reader writes on a result. The link is its only lasting form. */
export type ReplyDraft = Draft & {
  /** From 1; null for what has no comment. */
  readonly numberOf: (target: CommentTarget) => number | null;
  readonly isFull: boolean;
  /** Begins a comment, or goes back to the one there is. */
  readonly begin: (target: CommentTarget) => void;
  /** The comment that was begun last, to move the focus to; a new object each time. */
  readonly begun: { readonly key: string } | null;
  readonly changeComment: (target: CommentTarget, text: string) => void;
  readonly remove: (target: CommentTarget) => void;
  readonly change: (part: Partial<Pick<Draft, 'message' | 'name' | 'route'>>) => void;
  readonly content: LinkContent;
  /** Nothing was written or suggested. */
  readonly isEmpty: boolean;
  /** It left this page as it is now. */
  readonly onHanded: () => void;
};

/**
 * A reply to the link with this checksum. What is written lasts as long as the page, wherever on it one goes; leaving
 * it with something unsent is asked about.
 */
export function useReply(answers: number): ReplyDraft {
  const [draft, setDraft] = useState(() => draftOn(answers));
  const [begun, setBegun] = useState<{ readonly key: string } | null>(null);
  const [day] = useState(dayNow);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(answers, next, false);
  };
  const content = useMemo((): LinkContent => {
    const { name, message, route, comments } = draft;
    const written = comments
      .map(({ target, text }) => ({ target, text: text.trim() }))
      .filter(({ text }) => text !== '');
    return {
      kind: 'reply',
      reply: { day, answers, name: name.trim(), message: message.trim(), route, comments: written },
    };
  }, [day, answers, draft]);
  const { comments } = draft;
  const at = (target: CommentTarget) =>
    comments.findIndex((comment) => keyOfTarget(comment.target) === keyOfTarget(target));
  const isFull = comments.length >= mostComments;
  return {
    ...draft,
    numberOf: (target) => (at(target) === -1 ? null : at(target) + 1),
    isFull,
    begin: (target) => {
      if (at(target) === -1 && isFull) return;
      if (at(target) === -1) change({ comments: [...comments, { target, text: '' }] });
      setBegun({ key: keyOfTarget(target) });
    },
    begun,
    changeComment: (target, text) => change({ comments: comments.with(at(target), { target, text }) }),
    remove: (target) => change({ comments: comments.toSpliced(at(target), 1) }),
    change,
    content,
    isEmpty: isEmptyDraft(draft),
    onHanded: () => keepDraft(answers, draft, true),
  };
}
