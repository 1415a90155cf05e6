import { type Mine, mergeMine } from '../exports/backup.ts';
import { isNothing } from '../exports/isNothing.ts';
import { type Desk, keepAside, look, type Past, save } from './mineDesk.ts';

/**
 * Puts a backup in the place of what is here, or adds it. What was stored is set aside first; if that
 * cannot be done, the storage keeps it, and the restored answers last as long as the tab.
 */
export function restoreMine(desk: Desk, given: Mine, how: 'replace' | 'merge'): void {
  const refused = look(desk);
  const { mine, owed, seen, isNewer } = desk;
  const mustKeep = refused === null && !isNewer && owed === null && !isNothing(mine);
  const asideKey = mustKeep && typeof seen === 'string' ? keepAside(desk, seen, 'replaced') : null;
  desk.past = { kind: 'restore', mine, owed, asideKey };
  desk.mine = how === 'replace' ? given : mergeMine(mine, given);
  desk.unsaved = true;
  save(desk, refused);
}

/** What was here before a backup was restored is here again, and the aside it made is gone. */
export function undoRestore(desk: Desk, past: Past & { kind: 'restore' }): void {
  const refused = look(desk);
  // Another tab wrote since: what was here before is among the asides.
  if (desk.past === null) return;
  desk.past = null;
  desk.mine = past.mine;
  desk.owed = past.owed;
  desk.unsaved = true;
  save(desk, refused);
  if (desk.saving.kind === 'saved' && past.asideKey !== null) desk.storage.remove(past.asideKey);
}
