// Do the data files have the right shape?
// In: parsed JSON by its path below `data/`. Out: typed records, or every problem of shape.
// Rules that look across files are in rules/; reading the disk is site/readDataFolder.ts.
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import {
  actionSchema,
  experienceFieldSchema,
  frameworkSchema,
  linesSchema,
  metaSchema,
  moveSchema,
  networkSchema,
  occupationSchema,
  qualificationSchema,
  retiredSchema,
  roleSchema,
  skillGroupSchema,
  skillSchema,
  sourceSchema,
} from './schema.ts';

/** Parsed JSON, untrusted, by path below `data/` with forward slashes. */
export type RawFiles = ReadonlyMap<string, unknown>;

export type RoleRecord = z.infer<typeof roleSchema>;
export type SkillRecord = z.infer<typeof skillSchema>;
export type QualificationRecord = z.infer<typeof qualificationSchema>;
export type SourceRecord = z.infer<typeof sourceSchema>;
export type OccupationRecord = z.infer<typeof occupationSchema>;

/** Every data file, of the right shape; nothing is known yet about how they fit together. */
export type CatalogFiles = {
  readonly roles: readonly RoleRecord[];
  readonly skills: readonly SkillRecord[];
  readonly skillGroups: readonly z.infer<typeof skillGroupSchema>[];
  readonly qualifications: readonly QualificationRecord[];
  readonly experience: readonly z.infer<typeof experienceFieldSchema>[];
  readonly moves: readonly z.infer<typeof moveSchema>[];
  readonly actions: readonly z.infer<typeof actionSchema>[];
  readonly lines: z.infer<typeof linesSchema>;
  readonly occupations: readonly OccupationRecord[];
  readonly frameworks: readonly z.infer<typeof frameworkSchema>[];
  readonly networks: readonly z.infer<typeof networkSchema>[];
  readonly sources: readonly SourceRecord[];
  readonly retired: z.infer<typeof retiredSchema>;
  readonly meta: z.infer<typeof metaSchema>;
};

const singles = {
  skillGroups: ['skill-groups.json', skillGroupSchema.array()],
  qualifications: ['qualifications.json', qualificationSchema.array()],
  experience: ['experience.json', experienceFieldSchema.array()],
  moves: ['moves.json', moveSchema.array()],
  actions: ['actions.json', actionSchema.array()],
  lines: ['lines.json', linesSchema],
  occupations: ['occupations.json', occupationSchema.array()],
  frameworks: ['frameworks.json', frameworkSchema.array()],
  networks: ['networks.json', networkSchema.array()],
  sources: ['sources.json', sourceSchema.array()],
  retired: ['retired.json', retiredSchema],
  meta: ['meta.json', metaSchema],
} as const;

/** File of each list, for messages that name a record of it. */
export const fileOf = {
  ...(Object.fromEntries(Object.entries(singles).map(([key, [file]]) => [key, file])) as {
    readonly [Key in keyof typeof singles]: string;
  }),
  role: (id: string) => `roles/${id}.json`,
  skill: (id: string) => `skills/${id}.json`,
};

/** Reads every file; a missing, misnamed or unknown file is a problem as well. */
export function readFiles(raw: RawFiles): { files: CatalogFiles | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Set<string>();

  function read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    known.add(file);
    if (!raw.has(file)) {
      problems.push({ file, path: '', wrong: 'the file is missing', cure: 'Add it, or restore it' });
      return undefined;
    }
    const result = schema.safeParse(raw.get(file));
    if (result.success) return result.data;
    for (const issue of worthSaying(result.error.issues)) problems.push(describeIssue(file, issue));
    return undefined;
  }

  function readFolder<Schema extends z.ZodType<{ id: string }>>(
    folder: 'roles' | 'skills',
    schema: Schema,
  ): z.infer<Schema>[] {
    const paths = [...raw.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
    return paths.flatMap((path) => {
      const record = read(path, schema);
      if (record === undefined) return [];
      if (path !== `${folder}/${record.id}.json`)
        problems.push({
          file: path,
          path: 'id',
          wrong: `the id "${record.id}" is not the file's name`,
          cure: `Name the file ${record.id}.json, or mend the id`,
        });
      return [record];
    });
  }

  const parsed: Record<string, unknown> = {
    roles: readFolder('roles', roleSchema),
    skills: readFolder('skills', skillSchema),
  };
  for (const [key, [file, schema]] of Object.entries(singles)) parsed[key] = read(file, schema);
  for (const file of raw.keys())
    if (!known.has(file))
      problems.push({
        file,
        path: '',
        wrong: 'no such file belongs to a catalog',
        cure: 'Remove it, or correct its name',
      });
  // Each member was parsed by its own schema above; with no problem, none is missing.
  return { files: problems.length === 0 ? (parsed as CatalogFiles) : null, problems };
}

/** A value of the wrong type is said once: its length then means nothing. */
function worthSaying(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const place = ({ path }: z.core.$ZodIssue) => path.join('.');
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(place));
  return issues.filter((issue) => issue.code === 'invalid_type' || !mistyped.has(place(issue)));
}

function describeIssue(file: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        file,
        path,
        wrong: `the field ${issue.keys.map((key) => `"${key}"`).join(', ')} is unknown`,
        cure: 'Remove it, or correct its spelling (docs/data-guide.md lists the fields)',
      };
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const limit = Number(small ? issue.minimum : issue.maximum);
      const inclusive = issue.inclusive !== false;
      const bound = small ? (inclusive ? 'at least' : 'more than') : inclusive ? 'at most' : 'less than';
      const unit = { string: ' characters', array: ' entries' }[issue.origin as string] ?? '';
      return {
        file,
        path,
        wrong: `the ${unit === '' ? 'value' : 'text or list'} is too ${small ? 'small' : 'large'}`,
        cure: `Give ${bound} ${limit}${unit}`,
      };
    }
    case 'invalid_type':
      return {
        file,
        path,
        wrong: 'the field is missing or of the wrong type',
        cure: `Give a value of type ${issue.expected}`,
      };
    default:
      return {
        file,
        path,
        wrong: 'the value does not fit',
        cure: issue.message.charAt(0).toUpperCase() + issue.message.slice(1),
      };
  }
}
