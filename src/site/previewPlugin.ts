import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compression from '@polka/compression';
import type { Plugin } from 'vite';

/**
 * Makes the preview behave like the static host that docs/hosting.md describes: compressed, and with
 * 404.html where no page is. Vite itself answers /roles by roles.html.
 */
export function previewPlugin(): Plugin {
  return {
    name: 'wayline-preview',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      server.middlewares.use(compression());
      return () => {
        server.middlewares.use((request, response, next) => {
          // A path with a page has been turned into that page's file by now.
          if (/^[^?]*\.html(\?|$)/.test(request.url ?? '')) return next();
          readFile(join(root, build.outDir, '404.html')).then((page) => {
            response.statusCode = 404;
            response.setHeader('content-type', 'text/html');
            response.end(page);
          }, next);
        });
      };
    },
  };
}
