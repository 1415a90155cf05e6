import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../catalog/problem.ts';
import type { RawFiles } from '../catalog/readFiles.ts';

/** Reads every JSON file below a folder. Text that is not JSON is a problem, not an exception. */
export async function readDataFolder(folder: string): Promise<{ raw: RawFiles; problems: Problem[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const raw = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = relative(folder, path).split(sep).join('/');
    try {
      raw.set(file, JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      problems.push({
        file,
        path: '',
        wrong: `the file is not JSON: ${error instanceof Error ? error.message : String(error)}`,
        cure: 'Look for a missing comma, quotation mark or bracket',
      });
    }
  }
  return { raw, problems };
}
