import { emptyMine, mergeMine } from '../exports/backup.ts';
import { isNothing } from '../exports/isNothing.ts';
import { listAsides } from './asides.ts';
import { type Desk, look, type Past, save } from './mineDesk.ts';
import { mineKey } from './mineKey.ts';

/** Erases everything of ours from memory and storage, and keeps it until it is undone or forgotten. */
export function startOver(desk: Desk): void {
  const refused = look(desk);
  const asides = listAsides(desk.storage);
  const texts = new Map(asides.map(({ key, text }) => [key, text]));
  if (refused === null && typeof desk.seen === 'string') texts.set(mineKey, desk.seen);
  if (texts.size === 0 && isNothing(desk.mine)) return;
  desk.past = { kind: 'start over', mine: desk.mine, unsaved: desk.unsaved, texts };
  const refusals = [...texts.keys()].map(desk.storage.remove).filter((refusal) => refusal !== null);
  desk.mine = emptyMine;
  desk.dropped = [];
  desk.owed = null;
  desk.unsaved = refusals.length > 0;
  if (refused !== null) desk.saving = { kind: 'failed', reason: refused };
  else if (refusals.length > 0) desk.saving = { kind: 'failed', reason: 'not erased' };
  else {
    desk.seen = null;
    desk.isNewer = false;
    desk.saving = { kind: 'none' };
  }
}

/** Puts every text back as it was, and on top of it what was said since. */
export function undoStartOver(desk: Desk, past: Past & { kind: 'start over' }): void {
  const unread = look(desk);
  const since = desk.mine;
  desk.mine = mergeMine(since, past.mine);
  desk.unsaved = !isNothing(since) || past.unsaved;
  // What is stored now was not seen, or comes from a newer version: it stays, and undo stays within reach.
  if (unread !== null || desk.isNewer) {
    desk.unsaved = true;
    save(desk, unread);
    return;
  }
  const refusals = [...past.texts].map(([key, text]) => desk.storage.write(key, text));
  const [reason] = refusals.filter((refusal) => refusal !== null);
  // What could not be put back stays within reach of another try.
  desk.past = reason === undefined ? null : past;
  if (reason !== undefined) {
    desk.unsaved = true;
    desk.saving = { kind: 'failed', reason };
    return;
  }
  desk.seen = undefined;
  const refused = look(desk);
  if (desk.unsaved) save(desk, refused);
}
