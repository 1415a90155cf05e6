import { createContext, useContext } from 'react';
import type { ReadProse } from '../catalog/prose.ts';
import type { Page } from './pages.ts';

/** How the shell gets at pages and texts: over the network, or from memory while prerendering. */
export type SiteAccess = {
  readonly readProse: ReadProse;
  /** Gives the same promise each time, so that React knows a page it has drawn. */
  readonly readPage: (pathname: string) => Promise<Page>;
};

export const SiteContext = createContext<SiteAccess | null>(null);

/** @throws outside a provider: that is a bug of ours. */
export function useSite(): SiteAccess {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('useSite needs a SiteContext around it');
  return site;
}
