import { catalogFolder } from 'virtual:catalog';
import { type Catalog, openCatalog } from '../catalog/catalog.ts';
import type { Core } from '../catalog/core.ts';
import type { ProseByKey, ReadProse } from '../catalog/prose.ts';

/** Fetches the core this site was built with. @throws when it cannot be fetched. */
export const fetchCatalog = async (): Promise<Catalog> => openCatalog(await fetchPiece<Core>('core'));

const fetched = new Map<string, Promise<unknown>>();

/**
 * Fetches one piece of prose, once: the questions share one and come one after the other.
 * @throws when it cannot be fetched; the next call tries again.
 */
export const fetchProse: ReadProse = (key) => {
  const known = fetched.get(key) as ReturnType<typeof fetchPiece<ProseByKey[typeof key]>> | undefined;
  if (known !== undefined) return known;
  const fetching = fetchPiece<ProseByKey[typeof key]>(key);
  fetched.set(key, fetching);
  fetching.catch(() => fetched.delete(key));
  return fetching;
};

/** What lies there was checked when the site was built, and its address changes with its content. */
async function fetchPiece<Piece>(name: string): Promise<Piece> {
  const response = await fetch(`${import.meta.env.BASE_URL}${catalogFolder}/${name}.json`);
  if (!response.ok) throw new Error(`${response.status} for the catalog's ${name}`, { cause: 'missing' });
  return response.json();
}
