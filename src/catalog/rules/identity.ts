import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';
import { repeated } from './repeated.ts';

/** A record that links may name, and where its id and code stand: `at` is '' or ends in a dot. */
type Coded = { readonly id: string; readonly code: number; readonly file: string; readonly at: string };

function codedRecords(files: CatalogFiles): Record<keyof CatalogFiles['retired'], Coded[]> {
  const listed = (records: readonly { id: string; code: number }[], file: string, before = ''): Coded[] =>
    records.map(({ id, code }, index) => ({ id, code, file, at: `${before}${index}.` }));
  return {
    roles: files.roles.map(({ id, code }) => ({ id, code, file: fileOf.role(id), at: '' })),
    skills: files.skills.map(({ id, code }) => ({ id, code, file: fileOf.skill(id), at: '' })),
    evidence: files.skills.flatMap(({ id, evidence }) => listed(evidence, fileOf.skill(id), 'evidence.')),
    qualifications: listed(files.qualifications, fileOf.qualifications),
    actions: listed(files.actions, fileOf.actions),
    experienceFields: listed(files.experience, fileOf.experience),
  };
}

/** Within one kind of record no id and no code is given twice. */
export function idsAndCodesAreUnique(files: CatalogFiles): Problem[] {
  return Object.values(codedRecords(files)).flatMap((records) =>
    (['id', 'code'] as const).flatMap((key) =>
      repeated(records, (record) => record[key]).map(({ entry }) => ({
        file: entry.file,
        path: `${entry.at}${key}`,
        wrong: `the ${key} ${entry[key]} of "${entry.id}" is already taken`,
        cure: `Give a ${key} that was never used`,
      })),
    ),
  );
}

/** Links already sent name records by code: an id or code once retired never means something else, and is retired once. */
export function retiredIsNeverReused(files: CatalogFiles): Problem[] {
  const records = codedRecords(files);
  return (['roles', 'skills', 'evidence', 'qualifications', 'actions', 'experienceFields'] as const).flatMap(
    (kind) => {
      const retired = files.retired[kind];
      const again = (['id', 'code'] as const).flatMap((key) =>
        repeated(retired, (old) => old[key]).map(({ entry, index }) => ({
          file: fileOf.retired,
          path: `${kind}.${index}.${key}`,
          wrong: `the ${key} ${entry[key]} was retired before`,
          cure: 'Keep one',
        })),
      );
      const reused = records[kind].flatMap(({ id, code, file, at }) => {
        const key = retired.some((old) => old.id === id)
          ? 'id'
          : retired.some((old) => old.code === code)
            ? 'code'
            : null;
        return key === null
          ? []
          : [
              {
                file,
                path: `${at}${key}`,
                wrong: `"${id}" or its code ${code} was retired (retired.json)`,
                cure: 'Give a new id and a new code',
              },
            ];
      });
      return [...again, ...reused];
    },
  );
}

/** Within one list of records without codes no id is given twice; framework items count as one list. */
export function namesAreUnique(files: CatalogFiles): Problem[] {
  type Named = { readonly id: string; readonly path: string };
  const listed = (records: readonly { id: string }[], before = ''): Named[] =>
    records.map(({ id }, index) => ({ id, path: `${before}${index}.id` }));
  const items = files.frameworks.flatMap((framework, i) =>
    framework.items.map(({ code }, j) => ({ id: code, path: `${i}.items.${j}.code` })),
  );
  const lists: readonly (readonly [kind: string, file: string, records: readonly Named[]])[] = [
    ['source', fileOf.sources, listed(files.sources)],
    ['network', fileOf.networks, listed(files.networks)],
    ['occupation', fileOf.occupations, listed(files.occupations)],
    ['skill group', fileOf.skillGroups, listed(files.skillGroups)],
    ['framework', fileOf.frameworks, listed(files.frameworks)],
    ['framework item', fileOf.frameworks, items],
    ['line', fileOf.lines, listed(files.lines.lines, 'lines.')],
    ['pathway', fileOf.lines, listed(files.lines.pathways, 'pathways.')],
    ['employer', fileOf.meta, listed(files.meta.employers, 'employers.')],
  ];
  return lists.flatMap(([kind, file, records]) =>
    repeated(records, ({ id }) => id).map(({ entry: { id, path } }) => ({
      file,
      path,
      wrong: `the ${kind} "${id}" stands twice`,
      cure: 'Keep one, or give a new id',
    })),
  );
}
