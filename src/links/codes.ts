// Records in a link go by their codes; this is where a code meets the catalog of today.
import type { Catalog, RoleId } from '../catalog/catalog.ts';

/** Something in a link that this catalog does not know, by its code. */
export type UnknownCode = {
  readonly kind: 'role' | 'skill' | 'statement' | 'qualification' | 'field';
  readonly code: number;
};

/** Notes a code that is not known; whatever bore it is left out. */
export type Miss = (kind: UnknownCode['kind'], code: number) => void;

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

/** A later day is none of ours: a link of the year 2243 opens still. */
const lastDay = 100_000;
export const isDay = (day: number): boolean => day <= lastDay;
