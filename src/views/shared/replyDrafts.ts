import type { SharedComment, SuggestedRoute } from '../../links/sharedReply.ts';

/** What was written on one result, and not yet sent as it is. */
export type Draft = {
  readonly comments: readonly SharedComment[];
  readonly message: string;
  readonly name: string;
  readonly route: SuggestedRoute | null;
};

const emptyDraft: Draft = { comments: [], message: '', name: '', route: null };

export const isEmptyDraft = ({ comments, message, route }: Draft): boolean =>
  comments.every(({ text }) => text.trim() === '') && message.trim() === '' && route === null;

/** By the checksum of the link that is answered. They last as long as the page, and are stored nowhere. */
const drafts = new Map<number, { draft: Draft; isSent: boolean }>();

export const draftOn = (answers: number): Draft => drafts.get(answers)?.draft ?? emptyDraft;

export function keepDraft(answers: number, draft: Draft, isSent: boolean): void {
  if (drafts.size === 0) window.addEventListener('beforeunload', askBeforeLeaving);
  drafts.set(answers, { draft, isSent });
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  for (const { draft, isSent } of drafts.values())
    if (!isSent && !isEmptyDraft(draft)) event.preventDefault();
}
