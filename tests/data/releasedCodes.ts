import type { CatalogFiles } from '../../src/catalog/readFiles.ts';

/** What links may name, by kind: ids and their codes. The kinds are those of retired.json. */
export type ReleasedCodes = Record<keyof CatalogFiles['retired'], Record<string, number>>;

/** The ids and codes of a catalog, in its order. */
export function releasedCodes(files: CatalogFiles): ReleasedCodes {
  const codes = (records: readonly { id: string; code: number }[]) =>
    Object.fromEntries(records.map(({ id, code }) => [id, code]));
  return {
    roles: codes(files.roles),
    skills: codes(files.skills),
    evidence: codes(files.skills.flatMap(({ evidence }) => evidence)),
    qualifications: codes(files.qualifications),
    actions: codes(files.actions),
    experienceFields: codes(files.experience),
  };
}

const kinds = [
  'roles',
  'skills',
  'evidence',
  'qualifications',
  'actions',
  'experienceFields',
] as const satisfies readonly (keyof ReleasedCodes)[];

/** Released ids that are neither in the catalog nor retired with the code they had, as "kind/id code". */
export function lostCodes(released: ReleasedCodes, files: CatalogFiles): string[] {
  const now = releasedCodes(files);
  return kinds.flatMap((kind) =>
    Object.entries(released[kind])
      .filter(([id, code]) => now[kind][id] !== code)
      .filter(([id, code]) => !files.retired[kind].some((old) => old.id === id && old.code === code))
      .map(([id, code]) => `${kind}/${id} ${code}`),
  );
}
