import { catalogFolder } from 'virtual:catalog';
import { type Catalog, openCatalog } from '../catalog/catalog.ts';
import type { Core } from '../catalog/core.ts';
import type { ReadProse } from './pages.ts';

/** Fetches the core this site was built with. @throws when it cannot be fetched. */
export const fetchCatalog = async (): Promise<Catalog> => openCatalog(await fetchPiece<Core>('core'));

/** Fetches one piece of prose. @throws when it cannot be fetched. */
export const fetchProse: ReadProse = (key) => fetchPiece(key);

/** What lies there was checked when the site was built, and its address changes with its content. */
async function fetchPiece<Piece>(name: string): Promise<Piece> {
  const response = await fetch(`${import.meta.env.BASE_URL}${catalogFolder}/${name}.json`);
  if (!response.ok) throw new Error(`${response.status} for the catalog's ${name}`);
  return response.json();
}
