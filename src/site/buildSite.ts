// Builds the whole site into dist/: the app, then every page as HTML that reads without a script.
// Run by `npm run build`. Settings come from the environment: SITE_URL and BASE_PATH (docs/hosting.md).
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import type { makePrerenderer } from '../app/prerender.tsx';
import { catalogFolder } from './catalogPlugin.ts';
import { FaultyCatalog, loadCatalog } from './loadCatalog.ts';
import { type Head, writePage } from './writePage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const serverFolder = join(root, 'node_modules/.cache/wayline-prerender');
/** Where `npm start` serves; a public address must be named by whoever publishes. */
const localAddress = 'http://127.0.0.1:4173';

async function buildSite(): Promise<void> {
  const loaded = await loadCatalog();
  await build({ root, logLevel: 'warn' });
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir: serverFolder, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  const server: { makePrerenderer: typeof makePrerenderer } = await import(
    pathToFileURL(join(serverFolder, 'prerender.js')).href
  );
  const prerenderer = server.makePrerenderer(loaded.core, loaded.prose);
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const base = process.env['BASE_PATH'] ?? '/';
  const siteUrl = (process.env['SITE_URL'] ?? localAddress).replace(/\/$/, '');
  const canonical = (path: string) => `${siteUrl}${base.replace(/\/$/, '')}${path === '/' ? '/' : path}`;
  const font = Object.values(manifest).find(({ file }) => file.endsWith('.woff2'))?.file;

  async function write(path: string, file: string): Promise<void> {
    const { page, html, structured } = await prerenderer.write(path);
    const chunks = page.missing ? [] : viewChunks(manifest, page.view);
    const head: Head = {
      title: page.title,
      description: page.description,
      canonical: page.missing ? null : canonical(path),
      structured: structured === null ? null : { ...structured, url: canonical(path) },
      scripts: chunks.map((chunk) => base + chunk),
      font: font === undefined ? null : base + font,
      texts: page.missing ? [] : ['core', page.prose].map((name) => `${base}${catalogFolder(loaded)}/${name}.json`),
    };
    const target = join(dist, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, writePage(template, head, html, { takenOver: !page.missing }));
  }

  for (const path of prerenderer.paths) await write(path, path === '/' ? 'index.html' : `${path.slice(1)}.html`);
  await write('/404', '404.html');
  await writeFile(join(dist, 'sitemap.xml'), sitemap(prerenderer.paths.map(canonical)));
  await writeFile(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${canonical('/sitemap.xml')}\n`);
  await rm(join(dist, '.vite'), { recursive: true });
  console.log(`Built ${prerenderer.paths.length} pages into dist/.`);
  if (process.env['SITE_URL'] === undefined)
    console.log(`SITE_URL is not set, so canonical addresses name ${localAddress}. Set it before you publish.`);
}

/** The chunk of a view and everything it imports that the entry does not bring. */
function viewChunks(manifest: Manifest, view: string): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || chunk.isEntry || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  if (manifest[view] === undefined) throw new Error(`the build has no chunk for ${view}`);
  visit(view);
  return [...files];
}

function sitemap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <url><loc>${address}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

try {
  await buildSite();
} catch (error) {
  if (!(error instanceof FaultyCatalog)) throw error;
  console.error(`The catalog has ${error.problems.length} problems, so nothing was built:\n${error.message}`);
  process.exitCode = 1;
}
