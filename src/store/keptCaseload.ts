// What is kept for an adviser, and its stored form. In: every stored record, whatever is in it. Out: what could be
// read, and the changes that bring the storage to what shall be kept.
//
// - A record that cannot be read in full is moved to a key of its own first, as it is.
// - A record of a newer version, and a key of a kind unknown here, is left alone.
import { type Advisee, type Caseload, emptyCaseload, type KeptInvitation } from '../caseload/caseload.ts';
import {
  makeAdviseeRecord,
  makeInvitationRecord,
  readAdvisee,
  readInvitation,
} from '../caseload/caseloadRecord.ts';
import type { StoredRecords } from './caseloadRecords.ts';

export type Kept = {
  readonly caseload: Caseload;
  /** What was set aside, by its key, as it was stored. */
  readonly asides: StoredRecords;
  /** What is not for this version to touch, by its key. */
  readonly leftAlone: StoredRecords;
};

export const nothingKept: Kept = { caseload: emptyCaseload, asides: new Map(), leftAlone: new Map() };

export type ReadKept = {
  readonly kept: Kept;
  /** "advisee/<id>/note" for a field, "advisee/<id>" for a whole record. */
  readonly dropped: readonly string[];
  /** What the storage holds in the very form it is kept in. */
  readonly stored: ReadonlyMap<string, unknown>;
};

const adviseeKey = (id: string): string => `advisee/${id}`;
const invitationKey = (id: string): string => `invitation/${id}`;

/** Reads everything. What is the same as in `previous` is the same object. */
export function readKept(records: StoredRecords, previous: Caseload): ReadKept {
  const advisees = new Map<string, Advisee>();
  const invitations = new Map<string, KeptInvitation>();
  const asides = new Map<string, unknown>();
  const leftAlone = new Map<string, unknown>();
  const stored = new Map<string, unknown>();
  const dropped: string[] = [];
  const unread: unknown[] = [];
  for (const [key, raw] of records) {
    const [, kind, id = ''] = /^(advisee|invitation|aside)\/(.*)$/s.exec(key) ?? [];
    // A key with nothing under it is no record.
    if (raw === undefined) continue;
    if (kind === 'aside') asides.set(key, raw);
    else if (kind === undefined) leftAlone.set(key, raw);
    else {
      const read = kind === 'advisee' ? readAdvisee(raw) : readInvitation(raw);
      if (read.kind === 'newer') leftAlone.set(key, raw);
      else if (read.kind === 'unreadable' || read.value.id !== id) {
        unread.push(raw);
        dropped.push(key);
      } else {
        const value =
          'link' in read.value
            ? putSame(invitations, previous.invitations, read.value, makeInvitationRecord)
            : putSame(advisees, previous.advisees, read.value, makeAdviseeRecord);
        if (read.dropped.length === 0) stored.set(key, value);
        else {
          unread.push(raw);
          dropped.push(...read.dropped.map((place) => `${key}/${place}`));
        }
      }
    }
  }
  for (const [key, raw] of [...asides, ...leftAlone]) stored.set(key, raw);
  for (const raw of unread) asides.set(freeKey(asides), raw);
  const caseload = {
    advisees: sameMap(advisees, previous.advisees),
    invitations: sameMap(invitations, previous.invitations),
  };
  const isSame = caseload.advisees === previous.advisees && caseload.invitations === previous.invitations;
  return { kept: { caseload: isSame ? previous : caseload, asides, leftAlone }, dropped, stored };
}

/** What has to be stored and deleted so that the storage holds what is kept. What is left alone is not written over. */
export function changesTo(kept: Kept, records: StoredRecords, { stored }: ReadKept): StoredRecords {
  const changes = new Map<string, unknown>();
  const entries = entriesOf(kept);
  for (const key of records.keys()) if (!entries.has(key)) changes.set(key, undefined);
  for (const [key, { value, record }] of entries)
    if (!stored.has(key) || !Object.is(stored.get(key), value)) changes.set(key, record());
  return changes;
}

/** Whoever shares a key with what is left alone, and so cannot be stored. */
export function blockedOf({ caseload, leftAlone }: Kept): Caseload {
  const advisees = [...caseload.advisees].filter(([id]) => leftAlone.has(adviseeKey(id)));
  const invitations = [...caseload.invitations].filter(([id]) => leftAlone.has(invitationKey(id)));
  return { advisees: new Map(advisees), invitations: new Map(invitations) };
}

export const isEmpty = (kept: Kept): boolean => entriesOf(kept).size === 0;

/** What was set aside, to be read by a person: a text as it is, all else as JSON where that can be. */
export function asideText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  try {
    return JSON.stringify(raw, null, 1);
  } catch {
    return Object.prototype.toString.call(raw);
  }
}

type Entry = { readonly value: unknown; readonly record: () => unknown };

function entriesOf({ caseload, asides, leftAlone }: Kept): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [id, value] of caseload.advisees)
    entries.set(adviseeKey(id), { value, record: () => makeAdviseeRecord(value) });
  for (const [id, value] of caseload.invitations)
    entries.set(invitationKey(id), { value, record: () => makeInvitationRecord(value) });
  for (const [key, value] of [...asides, ...leftAlone]) entries.set(key, { value, record: () => value });
  return entries;
}

function freeKey(taken: ReadonlyMap<string, unknown>): string {
  let number = 1;
  while (taken.has(`aside/${number}`)) number += 1;
  return `aside/${number}`;
}

/** Puts a value in its place; the previous one where both say the same. */
function putSame<Value extends { readonly id: string }>(
  values: Map<string, Value>,
  previous: ReadonlyMap<string, Value>,
  value: Value,
  recordOf: (value: Value) => object,
): Value {
  const before = previous.get(value.id);
  const isSame = before !== undefined && saysSame(recordOf(before), recordOf(value));
  const same = isSame ? before : value;
  values.set(value.id, same);
  return same;
}

/** For two records of one making, whose fields stand in one order. Their texts would say it too, and take longer. */
function saysSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ours, theirs] = [Object.values(a), Object.values(b)];
  return ours.length === theirs.length && ours.every((value, i) => saysSame(value, theirs[i]));
}

function sameMap<Value>(
  values: ReadonlyMap<string, Value>,
  previous: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const isSame =
    values.size === previous.size && [...values].every(([id, value]) => previous.get(id) === value);
  return isSame ? previous : values;
}
