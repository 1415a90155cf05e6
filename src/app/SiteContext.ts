import { createContext, useContext } from 'react';
import type { Page, ReadProse } from './pages.ts';

/** How the shell gets at pages and texts: over the network, or from memory while prerendering. */
export type SiteAccess = {
  readonly readProse: ReadProse;
  /** The page if it is loaded already; otherwise a promise of it, the same one each time. */
  readonly readPage: (pathname: string) => Page | Promise<Page>;
};

export const SiteContext = createContext<SiteAccess | null>(null);

/** @throws outside a provider: that is a bug of ours. */
export function useSite(): SiteAccess {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('useSite needs a SiteContext around it');
  return site;
}
