// Writes one page as HTML, outside the browser. In: a path and the prose in memory. Out: markup and head.
import { prerender } from 'react-dom/static';
import { Router } from 'wouter';
import { type Catalog, openCatalog, type RoleId } from '../catalog/catalog.ts';
import type { Core } from '../catalog/core.ts';
import type { ProseByKey, ReadProse } from '../catalog/prose.ts';
import { describeOccupation } from '../exports/occupation.ts';
import { App } from './App.tsx';
import { basename } from './basename.ts';
import { makePageCache } from './pageCache.ts';
import { allPaths, type Page } from './pages.ts';

export type Prerendered = {
  readonly page: Page;
  readonly html: string;
  /** A schema.org object for the head, where one fits. */
  readonly structured: object | null;
};

/** Every page's path, and a function that writes one. Given to site/buildSite.ts. */
export function makePrerenderer(core: Core, prose: ProseByKey) {
  const catalog = openCatalog(core);
  const readProse: ReadProse = (key) => Promise.resolve(prose[key]);
  const site = { readProse, readPage: makePageCache({ catalog, readProse }) };
  return {
    paths: allPaths(catalog),
    async write(path: string): Promise<Prerendered> {
      const page = await site.readPage(path);
      const { prelude } = await prerender(
        <Router base={basename} ssrPath={`${basename}${path}`} ssrSearch="">
          <App catalog={catalog} site={site} />
        </Router>,
        // No part may be held back for a script to put in place later (docs/architecture.md).
        { progressiveChunkSize: Number.POSITIVE_INFINITY },
      );
      return {
        page,
        html: await new Response(prelude).text(),
        structured: structuredFor(path, catalog, prose),
      };
    },
  };
}

function structuredFor(path: string, { roles }: Catalog, prose: ProseByKey): object | null {
  const role = roles.get(path.replace('/roles/', '') as RoleId);
  const words = role && prose[`roles/${role.id}`];
  return role && words ? describeOccupation(role, words) : null;
}
