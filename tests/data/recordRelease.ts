// Writes down the ids and codes of the catalog's version, for released.test.ts. Run once a release:
//   node tests/data/recordRelease.ts
// It never overwrites: what was released stays released.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../src/site/loadCatalog.ts';
import { releasedCodes } from './releasedCodes.ts';

const { files } = await loadCatalog();
const path = fileURLToPath(new URL(`released/${files.meta.version}.json`, import.meta.url));
try {
  await writeFile(path, `${JSON.stringify(releasedCodes(files), null, 2)}\n`, { flag: 'wx' });
  console.log(`Wrote ${path}`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  console.error(`${path} is there already. A new release needs a new version in data/meta.json.`);
  process.exitCode = 1;
}
