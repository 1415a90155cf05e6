import { openCatalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/site/loadCatalog.ts';

export const shipped = openCatalog((await loadCatalog()).core);
