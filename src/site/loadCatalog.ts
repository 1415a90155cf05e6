// From the data folder to what the app is built with: packed core, prose, and a version of both.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { checkCatalog } from '../catalog/checkCatalog.ts';
import { type Core, makeCore } from '../catalog/core.ts';
import { makeProse } from '../catalog/makeProse.ts';
import { describeProblem, type Problem } from '../catalog/problem.ts';
import type { ProseByKey } from '../catalog/prose.ts';
import type { CatalogFiles } from '../catalog/readFiles.ts';
import { readDataFolder } from './readDataFolder.ts';

export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

export type LoadedCatalog = {
  readonly files: CatalogFiles;
  readonly core: Core;
  readonly prose: ProseByKey;
  /** Changes with any word of the data, so that a cached piece of prose is never stale. */
  readonly hash: string;
};

/** Thrown by the build: its message lists every problem of the data. */
export class FaultyCatalog extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'FaultyCatalog';
    this.problems = problems;
  }
}

/** @throws FaultyCatalog when anything in the folder is wrong: a wrong catalog does not build. */
export async function loadCatalog(folder = dataFolder): Promise<LoadedCatalog> {
  const { raw, problems } = await readDataFolder(folder);
  if (problems.length > 0) throw new FaultyCatalog(problems);
  const checked = checkCatalog(raw);
  if (checked.kind === 'faulty') throw new FaultyCatalog(checked.problems);
  const core = makeCore(checked.files);
  const prose = makeProse(checked.files);
  const hash = createHash('sha256')
    .update(JSON.stringify([core, prose]))
    .digest('hex')
    .slice(0, 10);
  return { files: checked.files, core, prose, hash };
}
