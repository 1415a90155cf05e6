import type { Belief } from '../belief/belief.ts';
import type { RoleId } from '../catalog/catalog.ts';
import type { SharedResult } from '../links/sharedResult.ts';
import type { Readiness } from '../readiness/readiness.ts';
import type { Advisee } from './caseload.ts';

/** The last result that came from an advisee, opened, and what follows from it. */
export type LastHeard = {
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  readonly fragment: string;
  readonly shared: SharedResult;
  /** Null while no level was sent. */
  readonly standing: {
    readonly belief: Belief;
    readonly results: ReadonlyMap<RoleId, Readiness>;
  } | null;
};

/** An advisee, and the last that was heard of them; null without a result that opens. */
export type Followed = { readonly advisee: Advisee; readonly last: LastHeard | null };

/** It came after the last reply went, so the adviser's turn it is. */
export const isWaiting = ({ advisee, last }: Followed): boolean =>
  last !== null && last.at > (advisee.replies.at(-1)?.at ?? Number.NEGATIVE_INFINITY);

/** The day of the follow-up has come; `today` is a calendar day, "2026-11-26". */
export const isDue = ({ followUp }: Advisee, today: string): boolean =>
  followUp !== null && followUp <= today;
