import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** Chunks that a page's markup is drawn with before any script runs: the views, and parts of them that answer later. */
const drawnFirst = /^(\w+Page|FindRole|Drawing|GoalFields|NowFields|MapKey|PayBar)$/;
/** In bytes: a late part's style below this is not worth a request. */
const worthRequest = 460;

const viteHelper = '\0vite/preload-helper.js';
const ourHelper = fileURLToPath(new URL('../app/loadWithStyles.ts', import.meta.url));

/**
 * Splits the style in two. One sheet holds what the first paint of any page needs; every page's head names
 * it, so a page has one request for style, and moving on to another view waits for none. The style of a
 * larger part that is drawn later comes together with that part's script (app/loadWithStyles).
 */
export function stylePlugin(): Plugin {
  let helperAsked = false;
  return {
    name: 'wayline-style',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load(id) {
      if (id !== viteHelper) return undefined;
      helperAsked = true;
      return `export { loadWithStyles as __vitePreload } from ${JSON.stringify(ourHelper)};`;
    },
    // Scripts name the sheets of late parts, and get their own names before that is decided.
    augmentChunkHash: () => `${drawnFirst} ${worthRequest}`,
    generateBundle: {
      // Before Vite names the entry's sheet in index.html, and the sheets that each `import()` needs.
      order: 'pre',
      handler(_options, bundle) {
        if (!helperAsked)
          this.error(`Vite does not ask for ${viteHelper} any more: late styles would not come`);
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (entry === undefined) return this.error('the build has no entry');
        const start = withImports([entry], chunks);
        const drawn = withImports([entry, ...chunks.filter(({ name }) => drawnFirst.test(name))], chunks);

        // What a view's style builds on, and may overrule, stands before it.
        const inOrder = [...start, ...chunks.filter((chunk) => !start.has(chunk))];
        const first = new Map<string, string>();
        for (const chunk of inOrder)
          for (const file of stylesOf(chunk)) {
            const text = textOf(bundle[file]);
            if (drawn.has(chunk) || text.length < worthRequest) first.set(file, text);
          }
        for (const file of first.keys()) {
          delete bundle[file];
          for (const chunk of chunks) stylesOf(chunk).delete(file);
        }
        const source = [...first.values()].join('');
        stylesOf(entry).add(this.getFileName(this.emitFile({ type: 'asset', name: 'index.css', source })));
      },
    },
  };
}

/** Chunks and all that they are drawn with. */
function withImports(
  from: readonly Rolldown.OutputChunk[],
  chunks: readonly Rolldown.OutputChunk[],
): Set<Rolldown.OutputChunk> {
  const found = new Set(from);
  for (const { imports } of found)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  return found;
}

function stylesOf(chunk: Rolldown.OutputChunk): Set<string> {
  if (chunk.viteMetadata === undefined)
    throw new Error(`Vite says nothing of the styles of ${chunk.fileName}`);
  return chunk.viteMetadata.importedCss;
}

/** Without the mark that Vite leaves at a sheet's end for its own use. */
function textOf(sheet: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (sheet?.type !== 'asset') throw new Error('a style that Vite names is not in the build');
  return sheet.source.toString().replace(/\/\*[^*]*\*\/\s*$/, '');
}
