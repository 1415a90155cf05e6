// The people an adviser follows, as records. What came from them and went to them stays in its lasting form, a
// link's fragment; whatever is computed of it is computed anew.
import type { KeptLink } from '../links/keptLink.ts';

/** One person that an adviser follows, under a name of the adviser's choosing. */
export type Advisee = {
  /** Random, of this caseload alone. */
  readonly id: string;
  readonly label: string;
  /** What came from them, oldest first: at most `caseloadBounds.links`, the newest. */
  readonly results: readonly KeptLink[];
  /** What was sent back to them, oldest first, bounded likewise. */
  readonly replies: readonly KeptLink[];
  /** A number of 32 bits by which a later link of theirs is known; null for one who sent none. */
  readonly tag: number | null;
  /** The adviser's own, like the two below; never in a link. */
  readonly note: string;
  readonly nextAction: string;
  /** A calendar day, "2027-03-01"; null for none. */
  readonly followUp: string | null;
  /** When the record was last changed, in milliseconds since 1970. Of two records of one id the later one holds. */
  readonly changed: number;
};

/** An invitation that was made, to be found again. */
export type KeptInvitation = {
  readonly id: string;
  readonly label: string;
  readonly link: KeptLink;
  readonly changed: number;
};

export type Caseload = {
  readonly advisees: ReadonlyMap<string, Advisee>;
  readonly invitations: ReadonlyMap<string, KeptInvitation>;
};

export const emptyCaseload: Caseload = { advisees: new Map(), invitations: new Map() };

/** Lengths in characters. */
export const caseloadBounds = { label: 80, note: 4000, nextAction: 200, links: 20 } as const;
