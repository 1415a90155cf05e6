import { join } from 'node:path';
import type { Plugin } from 'vite';
import { dataFolder, type LoadedCatalog, loadCatalog } from './loadCatalog.ts';

/** Where the site keeps the catalog's files, below its base address. The name changes with any word. */
export const catalogFolder = ({ hash }: LoadedCatalog): string => `catalog/${hash}`;

/** What stands in that folder, by file name without ".json". */
const catalogPieces = ({ core, prose }: LoadedCatalog): Record<string, unknown> => ({ core, ...prose });

const moduleId = 'virtual:catalog';
const resolvedId = `\0${moduleId}`;

/**
 * Writes the core and each piece of prose as a JSON file of its own and gives the app their folder as
 * `virtual:catalog`. As JSON they are parsed faster than as script, and a page fetches only its own.
 * In development a saved data file reloads the page.
 */
export function catalogPlugin(): Plugin {
  let loading: Promise<LoadedCatalog> | undefined;
  const load = () => (loading ??= loadCatalog());
  return {
    name: 'wayline-catalog',
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      return `export const catalogFolder = ${JSON.stringify(catalogFolder(await load()))};`;
    },
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const loaded = await load();
      for (const [name, piece] of Object.entries(catalogPieces(loaded)))
        this.emitFile({
          type: 'asset',
          fileName: `${catalogFolder(loaded)}/${name}.json`,
          source: JSON.stringify(piece),
        });
    },
    configureServer(server) {
      server.watcher.add(join(dataFolder, '**/*.json'));
      server.watcher.on('change', (path) => {
        if (!path.startsWith(dataFolder)) return;
        loading = undefined;
        const module = server.moduleGraph.getModuleById(resolvedId);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const name = /\/catalog\/\w+\/(.+)\.json$/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        load().then((loaded) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(catalogPieces(loaded)[name] ?? null));
        }, next);
      });
    },
  };
}
