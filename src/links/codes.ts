// Records in a link go by their codes; this is where a code meets the catalog of today.
import type { Catalog, RoleId } from '../catalog/catalog.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** Something in a link that this catalog does not know, by its code. */
export type UnknownCode = {
  readonly kind: 'role' | 'skill' | 'statement' | 'qualification' | 'field';
  readonly code: number;
};

/** Notes a code that is not known; whatever bore it is left out. */
export type Miss = (kind: UnknownCode['kind'], code: number) => void;

/** A list of what is missed, and the way to add to it. */
export function collectMisses(): { readonly unknown: readonly UnknownCode[]; readonly miss: Miss } {
  const unknown: UnknownCode[] = [];
  return { unknown, miss: (kind, code) => unknown.push({ kind, code }) };
}

/** 0 for none. */
export const codeOfRole = ({ roles }: Catalog, id: RoleId | null): number =>
  id === null ? 0 : (roles.get(id)?.code ?? 0);

/** The roles by their codes; null for 0, and for a code that is missed. */
export function rolesByCode({ roles }: Catalog, miss: Miss): (code: number) => RoleId | null {
  const byCode = new Map([...roles.values()].map(({ code, id }) => [code, id]));
  return (code) => {
    const id = byCode.get(code) ?? null;
    if (id === null && code !== 0) miss('role', code);
    return id;
  };
}

export type Coded<Value> = { readonly code: number; readonly value: Value };

/**
 * How many there are, as open(`order`), and for each, by ascending code, how much more it is than the one before, less
 * 1, as open(0); what else there is of it is written behind its code.
 */
export function writeCodes<Value>(
  writer: BitWriter,
  order: number,
  entries: readonly Coded<Value>[],
  write: (value: Value) => void,
): void {
  writer.open(entries.length, order);
  let before = 0;
  for (const { code, value } of entries) {
    writer.open(code - before - 1, 0);
    before = code;
    write(value);
  }
}

export function readCodes(reader: BitReader, order: number, read: (code: number) => void): void {
  let code = 0;
  for (let left = reader.open(order); left > 0 && !reader.isSpent(); left--) {
    code += reader.open(0) + 1;
    read(code);
  }
}

/** A later day is none of ours: a link of the year 2243 opens still. */
const lastDay = 100_000;
export const isDay = (day: number): boolean => day <= lastDay;
