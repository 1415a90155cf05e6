// The only memory of what a person said. In: one change at a time. Out: the state now, and whether it is
// stored. The stored form is a document of exports/backup.ts under one key; nothing computed is in it.
//
// - Nothing good is overwritten by something bad: a text that cannot be read in full is set aside first, under a
//   key of its own, and a document of a newer version is left alone.
// - Storage is shared with other tabs. A change reads what is there, applies itself on top, and writes at once.
// - Saving may fail. Work then goes on in memory, the state says so, and every later change tries again.
//
// Written by hand: a store library would add little (what is left is `get`, `subscribe` and a set of
// listeners), and the usual persistence writes over what it could not parse.
import type { Dropped } from '../assessment/reconcile.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Mine, makeBackup, type ReadBackup, readBackup } from '../exports/backup.ts';
import { isNothing } from '../exports/isNothing.ts';
import { type Aside, listAsides } from './asides.ts';
import { type Desk, look, makeDesk, type Past, payOwed, type Saving, save } from './mineDesk.ts';
import { mineKey } from './mineKey.ts';
import { restoreMine, undoRestore } from './restore.ts';
import { type BrowserStorage, makeSafeStorage } from './safeStorage.ts';
import { startOver, undoStartOver } from './startOver.ts';

export type MineState = {
  readonly mine: Mine;
  readonly saving: Saving;
  /** What was set aside, oldest first. One that could not be copied yet has the key of the document itself. */
  readonly aside: readonly Aside[];
  /** What `undo` would take back. */
  readonly undo: Past['kind'] | null;
  /** What could not be taken over from the stored document. The original is in `aside`. */
  readonly dropped: readonly Dropped[];
};

export type MineStore = {
  /** The same object until something changes. */
  readonly get: () => MineState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Everything now, as the text of a backup file. */
  readonly makeBackup: () => string;
  /** What a text holds; nothing is taken over from it. */
  readonly readBackup: (text: string) => ReadBackup;
  /** Applies a change to what is stored now, and stores it before returning. Throws only what `update` throws. */
  readonly change: (update: (mine: Mine) => Mine) => void;
  /** Takes in what another tab has stored. */
  readonly adopt: () => void;
  /** Erases everything, in memory and in storage; no key is left. */
  readonly startOver: () => void;
  /** All or nothing; what was stored before is set aside. Can be undone until the next change. */
  readonly restore: (mine: Mine, how: 'replace' | 'merge') => void;
  /** Takes back the last start over (what was said since stays) or restore. */
  readonly undo: () => void;
  readonly forgetUndo: () => void;
  /** Deletes one text that was set aside, for good. */
  readonly dismissAside: (key: string) => void;
};

type MineStoreInputs = {
  readonly catalog: Catalog;
  /** Asked each time: even touching the storage of a browser may throw, and it may come back. */
  readonly storage: () => BrowserStorage | null;
  /** In milliseconds since 1970. */
  readonly now: () => number;
};

export function makeMineStore({ catalog, storage, now }: MineStoreInputs): MineStore {
  const desk = makeDesk({ catalog, storage: makeSafeStorage(storage), now });
  const listeners = new Set<() => void>();
  const refused = look(desk);
  if (refused !== null) desk.saving = { kind: 'failed', reason: refused };
  let state = stateOf(desk);
  /** A method that acts on the desk and then tells everyone. */
  const telling =
    <Inputs extends unknown[]>(act: (desk: Desk, ...inputs: Inputs) => void) =>
    (...inputs: Inputs) => {
      act(desk, ...inputs);
      const next = stateOf(desk);
      if (isSame(state, next)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    makeBackup: () => makeBackup(desk.mine, now(), catalog.version),
    readBackup: (text) => readBackup(text, catalog),
    change: telling(change),
    adopt: telling(look),
    startOver: telling(startOver),
    restore: telling(restoreMine),
    undo: telling(undo),
    forgetUndo: telling((changed) => {
      changed.past = null;
    }),
    dismissAside: telling(dismissAside),
  };
}

function change(desk: Desk, update: (mine: Mine) => Mine): void {
  const refused = look(desk);
  const changed = update(desk.mine);
  if (changed === desk.mine) return;
  desk.mine = changed;
  desk.unsaved = true;
  if (desk.past?.kind === 'restore') desk.past = null;
  save(desk, refused);
}

function undo(desk: Desk): void {
  if (desk.past?.kind === 'start over') undoStartOver(desk, desk.past);
  else if (desk.past?.kind === 'restore') undoRestore(desk, desk.past);
}

function dismissAside(desk: Desk, key: string): void {
  const aside = asidesOf(desk).find((kept) => kept.key === key);
  if (aside === undefined) return;
  const isStillStored = desk.seen === aside.text;
  if (key !== mineKey && desk.storage.remove(key) !== null) {
    desk.saving = { kind: 'failed', reason: 'not erased' };
    return;
  }
  // Another text that could not be copied yet may have room now.
  if (key === mineKey) desk.owed = null;
  else payOwed(desk);
  if (aside.cause === 'unread' && isStillStored) desk.dropped = [];
  if (!isStillStored) return;
  // The text is under our key as well, and would come back with the next visit.
  if (!isNothing(desk.mine)) save(desk, null);
  else if (desk.storage.remove(mineKey) === null) {
    desk.seen = null;
    desk.saving = { kind: 'none' };
  }
}

function stateOf(desk: Desk): MineState {
  const { mine, saving, past, dropped } = desk;
  return { mine, saving, aside: asidesOf(desk), undo: past?.kind ?? null, dropped };
}

function asidesOf({ storage, owed }: Desk): readonly Aside[] {
  return [...listAsides(storage), ...(owed === null ? [] : [{ key: mineKey, ...owed }])];
}

function isSame(a: MineState, b: MineState): boolean {
  const keys = ({ aside }: MineState) => aside.map(({ key }) => key).join();
  return (
    a.mine === b.mine &&
    a.saving === b.saving &&
    a.undo === b.undo &&
    a.dropped === b.dropped &&
    keys(a) === keys(b)
  );
}
