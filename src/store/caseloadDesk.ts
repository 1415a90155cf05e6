// The working memory of the store of a caseload, and the one thing done with it: bringing the storage to what is in
// memory, and memory to what is in the storage. The rules stand in caseload.ts.
import { type Act, type Past, putting } from './caseloadActs.ts';
import type { CaseloadRecords } from './caseloadRecords.ts';
import {
  blockedOf,
  changesTo,
  isEmpty,
  type Kept,
  nothingKept,
  type ReadKept,
  readKept,
} from './keptCaseload.ts';

export type SavingCaseload =
  /** Nothing is stored, and nothing has to be. */
  | { readonly kind: 'none' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'forbidden' | 'failed' }
  /** Something could not be stored in the place of what a newer version wrote. All else is. */
  | { readonly kind: 'newer' };

export type CaseloadDesk = {
  readonly records: CaseloadRecords;
  /** What is shown: what was stored last, and all acts since. */
  kept: Kept;
  /** Not stored yet, in their order. */
  acts: readonly Act[];
  /** True once the storage was asked, whatever it said. */
  isOpen: boolean;
  /** True once what is stored is known. */
  isRead: boolean;
  saving: SavingCaseload;
  dropped: ReadonlySet<string>;
  past: Past | null;
};

export const makeCaseloadDesk = (records: CaseloadRecords): CaseloadDesk => ({
  records,
  kept: nothingKept,
  acts: [],
  isOpen: false,
  isRead: false,
  saving: { kind: 'none' },
  dropped: new Set(),
  past: null,
});

/** Stores what waits and takes in what is stored. Gives whether anything was written. Never rejects. */
export async function store(desk: CaseloadDesk): Promise<boolean> {
  const seen: { last: Look | null } = { last: null };
  try {
    await desk.records.update((records) => {
      const read = readKept(records, desk.kept.caseload);
      const goal = withActs(read.kept, desk.acts);
      const changes = changesTo(goal, records, read);
      seen.last = { read, goal, acts: desk.acts.length, isChange: changes.size > 0 };
      return changes;
    });
    if (seen.last !== null) settle(desk, seen.last);
    return seen.last?.isChange === true;
  } catch (error) {
    say(desk, { kind: 'failed', reason: reasonOf(error) });
    if (seen.last !== null) desk.kept = withActs(seen.last.read.kept, desk.acts);
    return false;
  } finally {
    desk.isOpen = true;
    if (seen.last !== null) takeNotice(desk, seen.last.read);
  }
}

/** What a transaction found, and what it shall leave. */
type Look = {
  readonly read: ReadKept;
  readonly goal: Kept;
  /** How many acts are in the goal. */
  readonly acts: number;
  readonly isChange: boolean;
};

/** The goal is stored now; what was done since is not. */
function settle(desk: CaseloadDesk, { goal, acts }: Look): void {
  const since = desk.acts.slice(acts);
  const blocked = blockedOf(goal);
  const isBlocked = blocked.advisees.size + blocked.invitations.size > 0;
  desk.acts = isBlocked
    ? [putting([...blocked.advisees.values()], [...blocked.invitations.values()]), ...since]
    : since;
  desk.kept = withActs(goal, since);
  if (isBlocked) say(desk, { kind: 'newer' });
  else say(desk, { kind: isEmpty(goal) ? 'none' : 'saved' });
}

/** The same object as long as it is the same news: a failure is told once. */
function say(desk: CaseloadDesk, saving: SavingCaseload): void {
  if (JSON.stringify(saving) !== JSON.stringify(desk.saving)) desk.saving = saving;
}

function takeNotice(desk: CaseloadDesk, { dropped }: ReadKept): void {
  desk.isRead = true;
  if (dropped.length > 0) desk.dropped = new Set([...desk.dropped, ...dropped]);
}

function withActs(kept: Kept, acts: readonly Act[]): Kept {
  let now = kept;
  for (const act of acts)
    try {
      now = act(now);
    } catch {
      // It worked on what this tab had, and does not on what another tab made of it: it must not keep the others
      // from being stored.
    }
  return now;
}

function reasonOf(error: unknown): 'full' | 'forbidden' | 'failed' {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // Without a database at all there is no name for it to be called by.
  return name === 'SecurityError' || name === 'ReferenceError' ? 'forbidden' : 'failed';
}
