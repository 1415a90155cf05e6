// Timings of the catalog, printed and not judged: `npm run bench`.
import { arch, cpus } from 'node:os';
import { test } from 'vitest';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { checkCatalog } from '../../src/catalog/checkCatalog.ts';
import { findRoles } from '../../src/catalog/findRoles.ts';
import { dataFolder, loadCatalog } from '../../src/site/loadCatalog.ts';
import { readDataFolder } from '../../src/site/readDataFolder.ts';

const { core, prose } = await loadCatalog();
const catalog = openCatalog(core);
const { raw } = await readDataFolder(dataFolder);

console.log(`${cpus()[0]?.model}, ${cpus().length} processors, ${arch()}, Node ${process.version}`);

test('unpack the core', async ({ bench }) => {
  await bench('openCatalog', () => openCatalog(core)).run();
});

test('find roles while typing', async ({ bench }) => {
  await bench('findRoles', () => findRoles(catalog, prose.names.otherNames, 'direct onl')).run();
});

test('check every file', async ({ bench }) => {
  await bench('checkCatalog', () => checkCatalog(raw)).run();
});
