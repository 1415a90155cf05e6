// An entry of a plan, named in a link: its kind, and the code of the action, the qualification or, for a post, the
// role; one's own entry has its number.
import type { Catalog, RoleId } from '../catalog/catalog.ts';
import { itemKinds, type PlanItem } from '../plan/plan.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { codeOfRole } from './codes.ts';

type EntryCode = { readonly kind: PlanItem['kind']; readonly code: number };

export function writeEntryCode(writer: BitWriter, { kind, code }: EntryCode): void {
  writer.fixed(itemKinds.indexOf(kind), 2);
  writer.open(code, 7);
}

export const readEntryCode = (reader: BitReader): EntryCode => ({
  kind: itemKinds[reader.fixed(2)] ?? 'own',
  code: reader.open(7),
});

/** The code of an entry; 0 for what has none. A post whose role was not known is named by the code it came with. */
export function codeOfEntry({ id, kind }: Pick<PlanItem, 'id' | 'kind'>, catalog: Catalog): number {
  const role = kind === 'post' ? codeOfRole(catalog, id.replace(/^post-/, '') as RoleId) : 0;
  return role || Number(/^[a-z]+-(\d+)$/.exec(id)?.[1] ?? 0);
}

/** Null for the post of a role that is not known. */
export function idOfEntry(
  { kind, code }: EntryCode,
  roleOf: (code: number) => RoleId | null,
): PlanItem['id'] | null {
  if (kind !== 'post') return `${kind}-${code}`;
  const role = roleOf(code);
  return role === null ? null : `post-${role}`;
}
