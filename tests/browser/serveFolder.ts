// A static host whose files a test may change: what a release does, and what a broken one does.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export type Host = {
  readonly address: string;
  /** The folder that is served, a copy of the built site. */
  readonly folder: string;
  /** Files that are not there are answered with the home page and 200, as some hosts do. */
  answersWithHome: boolean;
  readonly close: () => Promise<void>;
};

/** Serves a copy of the built site as docs/hosting.md asks. */
export async function serveFolder(): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'wayline-host-'));
  await cp('dist', folder, { recursive: true });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname);
    const isLasting = /^\/(assets|catalog)\//.test(path);
    const tries = path === '/' ? ['/index.html'] : [path, `${path}.html`];
    for (const file of tries)
      try {
        const content = await readFile(join(folder, file));
        response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
        response.setHeader('cache-control', isLasting ? 'public, max-age=31536000, immutable' : 'no-cache');
        response.end(content);
        return;
      } catch {
        // The next one may be there.
      }
    response.statusCode = host.answersWithHome ? 200 : 404;
    response.setHeader('content-type', 'text/html');
    response.end(await readFile(join(folder, host.answersWithHome ? 'index.html' : '404.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: Host = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    answersWithHome: false,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return host;
}
