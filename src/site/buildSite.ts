// Builds the whole site into dist/: the app, then every page as HTML that reads without a script.
// Run by `npm run build`. Settings come from the environment: SITE_URL, BASE_PATH and OUT_DIR (docs/hosting.md).
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Manifest, minify } from 'vite';
import type { makePrerenderer } from '../app/prerender.tsx';
import { catalogFolder } from './catalogPlugin.ts';
import { FaultyCatalog, loadCatalog } from './loadCatalog.ts';
import { type Assets, writePage, writeShell } from './writePage.ts';
import { filesOf, versionOf, writeWorkers } from './writeWorker.ts';

/** Where `npm start` serves; a public address must be named by whoever publishes. */
const localAddress = 'http://127.0.0.1:4173';
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = resolve(root, process.env.OUT_DIR ?? 'dist');
const base = readBase();
/** Of this run alone: two builds may run side by side. */
const serverFolder = join(root, `node_modules/.cache/wayline-prerender-${process.pid}`);

async function buildSite(): Promise<void> {
  const loaded = await loadCatalog();
  await build({ root, base, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  const { paths, write } = await makeServer().then((server) => server(loaded.core, loaded.prose));
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  await minifyInPlace(join(dist, 'start.js'));
  const files = filesOf(dist);
  const namelessAssetsFor = await readAssets(template, `${base}${catalogFolder(loaded)}`);
  const release = await versionOf(
    dist,
    files,
    writeShell(template, { ...namelessAssetsFor(null), release: '' }),
  );
  const assetsFor = (page: Early | null): Assets => ({ ...namelessAssetsFor(page), release });

  const listed: string[] = [];
  for (const path of [...paths, '/404']) {
    const { page, html, structured } = await write(path);
    const canonical = page.listed ? canonicalOf(path) : null;
    if (canonical !== null) listed.push(canonical);
    const file = join(dist, path === '/' ? 'index.html' : `${path.slice(1)}.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      writePage(
        template,
        {
          title: page.title,
          description: page.description,
          canonical,
          structured: structured === null ? null : { ...structured, url: canonical },
        },
        assetsFor(page.missing ? null : page),
        html,
        { takenOver: !page.missing },
      ),
    );
  }
  await writeFile(join(dist, 'sitemap.xml'), sitemap(listed));
  await writeFile(
    join(dist, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${canonicalOf('/sitemap.xml')}\n`,
  );
  await writeFile(join(dist, 'shell.html'), writeShell(template, assetsFor(null)));
  await writeWorkers(dist, { version: release, base, files });
  await rm(join(dist, '.vite'), { recursive: true });
  console.log(`Built ${paths.length} pages into ${process.env.OUT_DIR ?? 'dist'}/.`);
  if (process.env.SITE_URL === undefined)
    console.log(
      `SITE_URL is not set, so canonical addresses name ${localAddress}. Set it before you publish.`,
    );
}

/** What is copied as it stands carries its comments too. */
async function minifyInPlace(path: string): Promise<void> {
  const { code, errors } = await minify(path, await readFile(path, 'utf8'));
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  await writeFile(path, code);
}

/** The app once more, for Node: it writes the pages' markup. */
async function makeServer(): Promise<typeof makePrerenderer> {
  await build({
    root,
    base,
    logLevel: 'warn',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: serverFolder,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
    },
  });
  const server: { makePrerenderer: typeof makePrerenderer } = await import(
    pathToFileURL(join(serverFolder, 'prerender.js')).href
  );
  return server.makePrerenderer;
}

type Early = { readonly modules: readonly string[]; readonly prose: string | null };

/** What a page fetches, from the build's manifest. */
async function readAssets(
  template: string,
  catalog: string,
): Promise<(page: Early | null) => Omit<Assets, 'release'>> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const fontFile = Object.values(manifest).find(({ file }) => file.endsWith('.woff2'))?.file;
  if (fontFile === undefined) throw new Error('the build has no font');
  const font = base + fontFile;
  const app = /<script type="module"[^>]* src="([^"]+)"/.exec(template)?.[1];
  if (app === undefined) throw new Error('the build has no entry');
  return (page) => {
    if (page === null) return { font, app, early: [] };
    const scripts = chunksOf(manifest, page.modules).map((chunk) => base + chunk);
    const texts = ['core', page.prose].flatMap((name) => (name === null ? [] : `${catalog}/${name}.json`));
    return { font, app, early: [...scripts.filter((script) => script !== app), ...texts] };
  };
}

/** The chunks of source files and everything they import. */
function chunksOf(manifest: Manifest, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build has no chunk for ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const module of modules) visit(module);
  return [...files];
}

/** @throws when BASE_PATH does not begin and end with a slash: every address would come out wrong. */
function readBase(): string {
  const path = process.env.BASE_PATH ?? '/';
  if (!/^\/(.*\/)?$/.test(path))
    throw new Error(`BASE_PATH is "${path}": begin and end it with a slash, such as /sub/path/`);
  return path;
}

function canonicalOf(path: string): string {
  const site = (process.env.SITE_URL ?? localAddress).replace(/\/$/, '');
  return `${site}${base.slice(0, -1)}${path}`;
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
  console.error(`${error.message}\nThe catalog is faulty, so nothing was built.`);
  process.exitCode = 1;
} finally {
  await rm(serverFolder, { recursive: true, force: true });
}
