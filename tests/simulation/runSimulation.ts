// `npm run simulate`: tries the model on persons drawn from its own assumptions and from others, prints the
// tables and writes them into docs/scoring.md between their markers. About a minute and a half on one core.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/site/loadCatalog.ts';
import { respondents } from './respondents.ts';
import { bandsTable, type Row, simulationTable } from './scoringTables.ts';
import { simulate } from './simulate.ts';

const drawing = { persons: 1_000, seed: 2026 };
const path = fileURLToPath(new URL('../../docs/scoring.md', import.meta.url));

const catalog = openCatalog((await loadCatalog()).core);
const rows = respondents.map((respondent): Row => {
  console.error(`${respondent.name} ...`);
  return { respondent, figures: simulate(catalog, respondent, drawing) };
});
const tables = { simulation: simulationTable(rows, catalog, drawing), bands: bandsTable(catalog) };
let page = await readFile(path, 'utf8');
for (const [name, table] of Object.entries(tables)) {
  console.log(`\n${table}`);
  page = writeBetween(page, name, table);
}
await writeFile(path, page);

/** The page with the text between a name's two markers replaced. @throws when the page has no such pair. */
function writeBetween(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${path} has no markers ${begin} and ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}
