// The memory of an adviser's caseload. In: one act at a time. Out: the state now, and whether it is stored.
//
// - An act shows at once. It is stored behind that, in a transaction in which it is applied to what is stored then,
//   so that the acts of two tabs both remain. One transaction runs at a time and takes all acts that wait.
// - Saving may fail. Work then goes on in memory, the state says so, and every later act stores all that waits.
// - Nothing good is overwritten by something bad; see keptCaseload.ts.
import type { Advisee, Caseload, KeptInvitation } from '../caseload/caseload.ts';
import { makeCaseloadDocument } from '../exports/caseloadDocument.ts';
import {
  type Act,
  changing,
  dismissing,
  noting,
  type Past,
  putting,
  removing,
  startingOver,
  takingIn,
  undoing,
} from './caseloadActs.ts';
import { type CaseloadDesk, makeCaseloadDesk, type SavingCaseload, store } from './caseloadDesk.ts';
import type { CaseloadRecords } from './caseloadRecords.ts';
import { asideText, nothingKept } from './keptCaseload.ts';

export type CaseloadState = {
  readonly caseload: Caseload;
  /** False until what is stored was read, or could not be. */
  readonly isOpen: boolean;
  readonly saving: SavingCaseload;
  /** What could not be read in full, as it was stored. */
  readonly aside: readonly { readonly key: string; readonly text: string }[];
  /** What `undo` would take back. */
  readonly undo: Past['kind'] | null;
  /** What could not be taken over from what was stored: "advisee/<id>/note". The originals are in `aside`. */
  readonly dropped: readonly string[];
  /** How many records a newer version of the app wrote. They are left alone. */
  readonly newer: number;
};

export type CaseloadStore = {
  /** The same object until something changes. */
  readonly get: () => CaseloadState;
  readonly subscribe: (listener: () => void) => () => void;
  /** When the state is open. Never rejects. */
  readonly ready: Promise<void>;
  /**
   * `update` may be called more than once, and gives the same object for no change. The time of the change is noted.
   * Texts are cut to their bounds; without a label nothing changes.
   */
  readonly change: (id: string, update: (advisee: Advisee) => Advisee) => void;
  readonly add: (advisee: Advisee) => void;
  readonly remove: (id: string) => void;
  readonly addInvitation: (invitation: KeptInvitation) => void;
  readonly removeInvitation: (id: string) => void;
  /** All or nothing. */
  readonly takeIn: (caseload: Caseload, how: 'replace' | 'merge') => void;
  /** Erases everything, in memory and in storage; no key is left. */
  readonly startOver: () => void;
  /** Takes back the last removal, import or start over; what was changed since stays. */
  readonly undo: () => void;
  readonly forgetUndo: () => void;
  /** Deletes one record that was set aside, for good. */
  readonly dismissAside: (key: string) => void;
  /** Takes in what another tab has stored. */
  readonly adopt: () => void;
  /** Everything now, as the text of a file. */
  readonly makeDocument: () => string;
  /** When nothing is being written any more. Never rejects. */
  readonly flush: () => Promise<void>;
};

type CaseloadStoreInputs = {
  readonly records: CaseloadRecords;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Called after each time something was stored. */
  readonly announce: () => void;
};

export function makeCaseloadStore({ records, now, announce }: CaseloadStoreInputs): CaseloadStore {
  const desk = makeCaseloadDesk(records);
  const listeners = new Set<() => void>();
  let state = stateOf(desk);
  const tell = () => {
    const next = stateOf(desk);
    if (isSame(state, next)) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    try {
      while (isWanted) {
        isWanted = false;
        const hasStored = await store(desk);
        tell();
        if (hasStored) announce();
      }
    } finally {
      running = null;
    }
  };
  const wake = (): Promise<void> => {
    isWanted = true;
    running ??= run();
    return running;
  };
  /** Gives whether there was anything to do. */
  const act = (does: Act): boolean => {
    const next = does(desk.kept);
    // What could not be read yet may hold what the act is for.
    if (next === desk.kept && desk.isRead) return false;
    desk.kept = next;
    desk.acts = [...desk.acts, does];
    void wake();
    return true;
  };
  const actUndoably = (kind: Past['kind'], does: Act) => {
    const past: Past = { kind, before: nothingKept, after: nothingKept };
    if (act(noting(past, does))) desk.past = past;
    tell();
  };
  const actForGood = (does: Act) => {
    act(does);
    tell();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: wake(),
    change: (id, update) => actForGood(changing(id, update, now())),
    add: (advisee) => actForGood(putting([advisee], [])),
    remove: (id) => actUndoably('removal', removing('advisees', id)),
    addInvitation: (invitation) => actForGood(putting([], [invitation])),
    removeInvitation: (id) => actUndoably('removal', removing('invitations', id)),
    takeIn: (caseload, how) => actUndoably('import', takingIn(caseload, how)),
    startOver: () => actUndoably('start over', startingOver),
    undo: () => {
      const { past } = desk;
      desk.past = null;
      if (past !== null) actForGood(undoing(past));
    },
    forgetUndo: () => {
      desk.past = null;
      tell();
    },
    dismissAside: (key) => {
      if (!desk.kept.asides.has(key)) return;
      act(dismissing(key, asideText(desk.kept.asides.get(key))));
      if (desk.kept.asides.size === 0) desk.dropped = new Set();
      tell();
    },
    adopt: () => void wake(),
    makeDocument: () => makeCaseloadDocument(desk.kept.caseload, now()),
    flush: () => running ?? Promise.resolve(),
  };
}

function stateOf({ kept, isOpen, saving, past, dropped }: CaseloadDesk): CaseloadState {
  return {
    caseload: kept.caseload,
    isOpen,
    saving,
    aside: [...kept.asides].map(([key, raw]) => ({ key, text: asideText(raw) })),
    undo: past === null || past.before === past.after ? null : past.kind,
    dropped: [...dropped],
    newer: [...kept.leftAlone.keys()].filter((key) => /^(advisee|invitation)\//.test(key)).length,
  };
}

function isSame(a: CaseloadState, b: CaseloadState): boolean {
  const rest = ({ saving, aside, undo, dropped, newer, isOpen }: CaseloadState) =>
    JSON.stringify([saving, aside, undo, dropped, newer, isOpen]);
  return a.caseload === b.caseload && rest(a) === rest(b);
}
