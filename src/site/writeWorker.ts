// Writes the service worker of a release, and the one that retires it. In: the built files. Out: two scripts.
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

/** What an offline browser needs, besides the shell. Pages come from the host, or are drawn by the app. */
const kept = ['assets/**/*.{js,css,woff2}', 'catalog/**/*.json', 'start.js', 'icon*', 'site.webmanifest'];

/** The files that make up a release, below `dist`, sorted. */
export const filesOf = (dist: string): readonly string[] =>
  kept
    .flatMap((pattern) => globSync(pattern, { cwd: dist }))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/**
 * Names what was built by all that a browser keeps of it: its files, the shell (which bears the name: here as it is without
 * one) and the worker. Equal builds have one version; where only the markup changed, it is another.
 */
export async function versionOf(
  dist: string,
  files: readonly string[],
  namelessShell: string,
): Promise<string> {
  const hash = createHash('sha256')
    .update(namelessShell)
    .update(await scriptOf('serviceWorker.ts'));
  for (const file of files) hash.update(file).update(await readFile(join(dist, file)));
  return hash.digest('hex').slice(0, 12);
}

export async function writeWorkers(
  dist: string,
  release: { readonly version: string; readonly base: string; readonly files: readonly string[] },
): Promise<void> {
  const files = [...release.files, 'shell.html'];
  const worker = await scriptOf('serviceWorker.ts');
  await writeFile(
    join(dist, 'sw.js'),
    `const release = ${JSON.stringify({ ...release, files })};\n${worker}`,
  );
  await writeFile(join(dist, 'sw-retire.js'), await scriptOf('retire.ts'));
}

async function scriptOf(name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../worker/${name}`, import.meta.url));
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { target: 'es2023' });
  // A worker's script exports nothing; to the checker of types it is a module.
  return code.replace(/export \{\s*\};?\s*$/, '');
}
