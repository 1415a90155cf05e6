import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';

type Coded = { readonly id: string; readonly code: number };
type Named = { kind: keyof CatalogFiles['retired']; file: (index: number) => string; records: readonly Coded[] };

function codedLists(files: CatalogFiles): Named[] {
  const evidence = files.skills.flatMap((skill) => skill.evidence.map((item) => ({ ...item, skill })));
  return [
    { kind: 'roles', file: (i) => fileOf.role(files.roles[i]?.id ?? ''), records: files.roles },
    { kind: 'skills', file: (i) => fileOf.skill(files.skills[i]?.id ?? ''), records: files.skills },
    { kind: 'evidence', file: (i) => fileOf.skill(evidence[i]?.skill.id ?? ''), records: evidence },
    { kind: 'qualifications', file: () => fileOf.qualifications, records: files.qualifications },
    { kind: 'actions', file: () => fileOf.actions, records: files.actions },
    { kind: 'experienceFields', file: () => fileOf.experience, records: files.experience },
  ];
}

/** Within one kind of record no id and no code is given twice. */
export function idsAndCodesAreUnique(files: CatalogFiles): Problem[] {
  return codedLists(files).flatMap(({ file, records }) =>
    (['id', 'code'] as const).flatMap((key) =>
      records.flatMap((record, index) =>
        records.findIndex((other) => other[key] === record[key]) === index
          ? []
          : [
              {
                file: file(index),
                path: key,
                wrong: `the ${key} ${record[key]} of "${record.id}" is already taken`,
                cure: `Give a ${key} that was never used`,
              },
            ],
      ),
    ),
  );
}

/** Links already sent name records by code: an id or code once retired never means something else. */
export function retiredIsNeverReused(files: CatalogFiles): Problem[] {
  return codedLists(files).flatMap(({ kind, file, records }) =>
    records.flatMap((record, index) =>
      files.retired[kind].some(({ id, code }) => id === record.id || code === record.code)
        ? [
            {
              file: file(index),
              path: 'id',
              wrong: `"${record.id}" or its code ${record.code} was retired (retired.json)`,
              cure: 'Give a new id and a new code',
            },
          ]
        : [],
    ),
  );
}
