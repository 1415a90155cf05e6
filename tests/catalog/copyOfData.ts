// The shipped data as something to break. It is read once; every test has its own deep copy.
import { checkCatalog } from '../../src/catalog/checkCatalog.ts';
import type { Problem } from '../../src/catalog/problem.ts';
import {
  type CatalogFiles,
  fileOf,
  type RoleRecord,
  readFiles,
  type SkillRecord,
} from '../../src/catalog/readFiles.ts';
import { dataFolder } from '../../src/site/loadCatalog.ts';
import { readDataFolder } from '../../src/site/readDataFolder.ts';

const { raw } = await readDataFolder(dataFolder);
const checked = checkCatalog(raw);
if (checked.kind === 'faulty') throw new Error('the shipped data has problems: run npm run data:check');

/** The shipped data, checked. Read only: it is shared by the tests of a file. */
export const shippedFiles: CatalogFiles = checked.files;

/** Typed records that a test may change. */
export type Editable = { -readonly [Key in keyof CatalogFiles]: CatalogFiles[Key] };

/** Parsed JSON by path, as the disk gives it. */
export function copyOfRaw(): Map<string, unknown> {
  return new Map(structuredClone([...raw]));
}

/** Typed copies with one change made in them. */
export function copyWith(change: (files: Editable) => void): CatalogFiles {
  const files: Editable = structuredClone(shippedFiles);
  change(files);
  return files;
}

/** What the check says after one change, each problem as "file | path | what is wrong". */
export function problemsAfter(change: (files: Editable) => void): string[] {
  const result = checkCatalog(layOut(copyWith(change)));
  return result.kind === 'sound'
    ? []
    : result.problems.map(({ file, path, wrong }) => `${file} | ${path} | ${wrong}`);
}

/** What reading says after a change to the raw files, before any rule across files. */
export function shapeProblemsAfter(change: (raw: Map<string, unknown>) => void): Problem[] {
  const changed = copyOfRaw();
  change(changed);
  const { files, problems } = readFiles(changed);
  if ((files === null) !== problems.length > 0) throw new Error('files and problems contradict each other');
  return problems;
}

/** Sets one place of one raw file, whatever its type; `undefined` removes the field. */
export function put(files: Map<string, unknown>, file: string, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = the(steps.pop());
  let record = files.get(file);
  for (const step of steps) record = isRecord(record) ? record[step] : undefined;
  if (!isRecord(record)) throw new Error(`nothing stands at ${path} of ${file}`);
  if (value === undefined) delete record[last];
  else record[last] = value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export function roleOf({ roles }: CatalogFiles, id: string): RoleRecord {
  return the(roles.find((role) => role.id === id));
}

export function skillOf({ skills }: CatalogFiles, id: string): SkillRecord {
  return the(skills.find((skill) => skill.id === id));
}

/** The position of a record in its file's list. */
export function indexOf(records: readonly { id: string }[], id: string): number {
  return records.findIndex((record) => record.id === id);
}

/** The position of the move between two roles; null is outside the map. */
export function moveIndex({ moves }: CatalogFiles, from: string | null, to: string): number {
  return moves.findIndex((move) => move.from === from && move.to === to);
}

/** A thing that must be there for the test to mean anything. */
export function the<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the shipped data no longer has what this test breaks');
  return thing;
}

const listFiles = [
  'skillGroups',
  'qualifications',
  'experience',
  'moves',
  'actions',
  'lines',
  'occupations',
  'frameworks',
  'networks',
  'sources',
  'retired',
  'meta',
] as const satisfies readonly (keyof CatalogFiles)[];

function layOut(files: CatalogFiles): Map<string, unknown> {
  const laid = new Map<string, unknown>();
  for (const role of files.roles) laid.set(fileOf.role(role.id), role);
  for (const skill of files.skills) laid.set(fileOf.skill(skill.id), skill);
  for (const key of listFiles) laid.set(fileOf[key], files[key]);
  return laid;
}
