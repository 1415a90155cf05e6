// The working memory of the store of what a person said, and the two things done with it most: looking at
// what is stored, and saving. The rules stand in mine.ts.
import type { Dropped } from '../assessment/reconcile.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { emptyMine, type Mine, makeBackup, mergeMine, readBackup } from '../exports/backup.ts';
import { isNothing } from '../exports/isNothing.ts';
import { largestBackup } from '../exports/largestBackup.ts';
import { type AsideCause, setAside } from './asides.ts';
import { mineKey } from './mineKey.ts';
import type { Refusal, SafeStorage } from './safeStorage.ts';

export type Saving =
  /** Nothing is stored, and nothing has to be. */
  | { readonly kind: 'none' }
  /** In milliseconds since 1970; null when the stored document does not say. */
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'failed'; readonly reason: Refusal | 'not erased' }
  /** What is stored comes from a newer version of the app. It is left alone. */
  | { readonly kind: 'newer' };

export type Past =
  | {
      readonly kind: 'start over';
      readonly mine: Mine;
      readonly unsaved: boolean;
      /** Everything that was stored, key by key. */
      readonly texts: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'restore';
      readonly mine: Mine;
      readonly owed: Owed | null;
      /** The aside that the restoring made. */
      readonly asideKey: string | null;
    };

/** A text under our key that must be set aside before another may take its place. */
type Owed = { readonly text: string; readonly cause: AsideCause; readonly at: number };

export type Desk = {
  readonly catalog: Catalog;
  readonly storage: SafeStorage;
  readonly now: () => number;
  mine: Mine;
  saving: Saving;
  dropped: readonly Dropped[];
  /** The text under our key as it was last read or written; undefined before the first look. */
  seen: string | null | undefined;
  /** True while memory holds something that storage does not. */
  unsaved: boolean;
  owed: Owed | null;
  /** True while a document of a newer version is under our key. */
  isNewer: boolean;
  past: Past | null;
};

/** An empty desk that has not looked at the storage yet. */
export const makeDesk = (given: Pick<Desk, 'catalog' | 'storage' | 'now'>): Desk => ({
  ...given,
  mine: emptyMine,
  saving: { kind: 'none' },
  dropped: [],
  seen: undefined,
  unsaved: false,
  owed: null,
  isNewer: false,
  past: null,
});

/** Takes in what is stored, unless this is what was seen last. Gives why the storage cannot be read, or null. */
export function look(desk: Desk): Refusal | null {
  const found = desk.storage.read(mineKey);
  if (found.kind === 'refused') return found.reason;
  if (found.text === desk.seen) return null;
  const before = desk.seen;
  desk.seen = found.text;
  desk.owed = null;
  desk.isNewer = false;
  // A restored file cannot be undone over what another tab said since.
  if (desk.past?.kind === 'restore') desk.past = null;
  if (found.text === null) takeGone(desk, before ?? null);
  else takeIn(desk, found.text);
  return null;
}

/**
 * Writes what is in memory over what was seen last, unless that must stay. `refused` is what the look just
 * before it gave: unread, it might be anything, and is not written over.
 */
export function save(desk: Desk, refused: Refusal | null): void {
  if (desk.isNewer) {
    desk.saving = { kind: 'newer' };
    return;
  }
  const at = desk.now();
  const reason = refused ?? payOwed(desk) ?? write(desk, at);
  desk.saving = reason === null ? { kind: 'saved', at } : { kind: 'failed', reason };
}

/** Sets a text aside that stands under our key; where that fails, nothing may take its place yet. */
export function keepAside(desk: Desk, text: string, cause: AsideCause): string | null {
  const at = desk.now();
  const kept = setAside(desk.storage, text, cause, at);
  if (kept.kind === 'kept') return kept.made ? kept.key : null;
  desk.owed = { text, cause, at };
  desk.saving = { kind: 'failed', reason: kept.reason };
  return null;
}

/** Our key is empty now: another tab started over, or the browser was told to forget. */
function takeGone(desk: Desk, before: string | null): void {
  // What only this tab has was not meant, and is stored with the next change.
  if (desk.unsaved) {
    if (desk.saving.kind === 'newer') desk.saving = { kind: 'none' };
    return;
  }
  if (!isNothing(desk.mine)) {
    const texts = new Map(before === null ? [] : [[mineKey, before]]);
    desk.past = { kind: 'start over', mine: desk.mine, unsaved: false, texts };
  }
  desk.mine = emptyMine;
  desk.dropped = [];
  desk.saving = { kind: 'none' };
}

function takeIn(desk: Desk, text: string): void {
  const read = readBackup(text, desk.catalog);
  switch (read.kind) {
    case 'newer':
      desk.isNewer = true;
      desk.saving = { kind: 'newer' };
      return;
    case 'unreadable':
      desk.saving = { kind: 'none' };
      keepAside(desk, text, 'unread');
      // This tab knows better than what took the place of it.
      desk.unsaved = !isNothing(desk.mine);
      if (desk.unsaved) save(desk, null);
      return;
    case 'read':
      desk.mine = desk.unsaved ? mergeMine(desk.mine, read.mine) : read.mine;
      desk.saving = { kind: 'saved', at: read.saved };
      desk.dropped = read.dropped;
      if (read.dropped.length > 0) keepAside(desk, text, 'unread');
      if (desk.unsaved) save(desk, null);
  }
}

export function payOwed(desk: Desk): Refusal | null {
  if (desk.owed === null) return null;
  const { text, cause, at } = desk.owed;
  const kept = setAside(desk.storage, text, cause, at);
  if (kept.kind === 'refused') return kept.reason;
  desk.owed = null;
  return null;
}

function write(desk: Desk, at: number): Refusal | null {
  const text = makeBackup(desk.mine, at, desk.catalog.version);
  // Longer ones are not read back (exports/backup.ts): what is stored must open again.
  if (text.length > largestBackup) return 'full';
  const reason = desk.storage.write(mineKey, text);
  if (reason !== null) return reason;
  desk.seen = text;
  desk.unsaved = false;
  return null;
}
