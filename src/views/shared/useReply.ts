import { useEffect, useMemo, useState } from 'react';
import type { LinkContent } from '../../links/sharedLink.ts';
import {
  type CommentTarget,
  mostComments,
  type SharedComment,
  type SuggestedRoute,
} from '../../links/sharedReply.ts';
import { dayNow } from '../../parts/shared/dayNow.ts';
import { keyOfTarget } from '../../parts/shared/useTargetName.ts';

/** What a reader writes on a result, until it is sent. It is in memory alone: the link is its only form. */
export type ReplyDraft = {
  readonly comments: readonly SharedComment[];
  /** From 1; null for what has no comment. */
  readonly numberOf: (target: CommentTarget) => number | null;
  readonly isFull: boolean;
  /** Begins a comment, or goes back to the one there is. */
  readonly begin: (target: CommentTarget) => void;
  /** The comment that was begun last, to move the focus to; a new object each time. */
  readonly begun: { readonly key: string } | null;
  readonly change: (target: CommentTarget, text: string) => void;
  readonly remove: (target: CommentTarget) => void;
  readonly message: string;
  readonly setMessage: (message: string) => void;
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly route: SuggestedRoute | null;
  readonly setRoute: (route: SuggestedRoute | null) => void;
  readonly content: LinkContent;
  /** Nothing was written or suggested. */
  readonly isEmpty: boolean;
  /** It left this page as it is now. */
  readonly onHanded: () => void;
};

/** A reply to the link with this checksum. Leaving with something unsent is asked about. */
export function useReply(answers: number): ReplyDraft {
  const [comments, setComments] = useState<readonly SharedComment[]>([]);
  const [begun, setBegun] = useState<{ readonly key: string } | null>(null);
  const [message, setMessage] = useState('');
  const [name, setName] = useState('');
  const [route, setRoute] = useState<SuggestedRoute | null>(null);
  const [day] = useState(dayNow);
  const [handed, setHanded] = useState<LinkContent | null>(null);
  const content = useMemo(
    (): LinkContent => ({
      kind: 'reply',
      reply: {
        day,
        answers,
        name: name.trim(),
        message: message.trim(),
        route,
        comments: comments
          .map(({ target, text }) => ({ target, text: text.trim() }))
          .filter(({ text }) => text !== ''),
      },
    }),
    [day, answers, name, message, route, comments],
  );
  const isEmpty = comments.every(({ text }) => text.trim() === '') && message.trim() === '' && route === null;
  useAskBeforeLeaving(!isEmpty && handed !== content);
  const at = (target: CommentTarget) =>
    comments.findIndex((comment) => keyOfTarget(comment.target) === keyOfTarget(target));
  const isFull = comments.length >= mostComments;
  return {
    comments,
    numberOf: (target) => (at(target) === -1 ? null : at(target) + 1),
    isFull,
    begin: (target) => {
      if (at(target) === -1 && isFull) return;
      if (at(target) === -1) setComments([...comments, { target, text: '' }]);
      setBegun({ key: keyOfTarget(target) });
    },
    begun,
    change: (target, text) => setComments(comments.with(at(target), { target, text })),
    remove: (target) => setComments(comments.toSpliced(at(target), 1)),
    message,
    setMessage,
    name,
    setName,
    route,
    setRoute,
    content,
    isEmpty,
    onHanded: () => setHanded(content),
  };
}

function useAskBeforeLeaving(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsent]);
}
