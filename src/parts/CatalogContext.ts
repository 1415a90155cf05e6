import { createContext, useContext } from 'react';
import type { Catalog } from '../catalog/catalog.ts';

/** The catalog that the screens read. Every test gives its own. */
export const CatalogContext = createContext<Catalog | null>(null);

/** @throws outside a provider: that is a bug of ours. */
export function useCatalog(): Catalog {
  const catalog = useContext(CatalogContext);
  if (catalog === null) throw new Error('useCatalog needs a CatalogContext around it');
  return catalog;
}
