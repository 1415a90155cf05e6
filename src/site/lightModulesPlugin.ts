import * as react from 'react';
import type { Plugin } from 'vite';

const reactId = '\0react-as-module';
const patternId = '\0no-patterns';
/** Names of React's own internals begin with two underscores. */
const names = Object.keys(react).filter((name) => /^(?!__)\w+$/.test(name) && name !== 'default');

/**
 * Lighter modules in the browser for three that libraries ask for.
 *
 * - React's exports through one module. React is CommonJS: every chunk that imports it directly would share a
 *   helper with the entry, and the bundler gives that helper a file, and a first visit a request, of its own.
 * - React itself for the router's stand-in for a hook that older versions lack.
 * - Nothing for the router's parser of patterns: app/pages.ts matches addresses, and it would be 0.3 kB of every
 *   first page.
 */
export function lightModulesPlugin(): Plugin {
  return {
    name: 'wayline-light-modules',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (this.environment.config.consumer !== 'client') return undefined;
      if (id === 'regexparam') return patternId;
      if (/^use-sync-external-store\/shim\b/.test(id)) return reactId;
      const isOurs = importer !== undefined && /\/src\//.test(importer) && !importer.includes('node_modules');
      return id === 'react' && isOurs ? reactId : undefined;
    },
    load(id) {
      if (id === patternId)
        return `export const parse = (pattern) => { throw new Error('no pattern is matched here: ' + pattern); };`;
      if (id !== reactId) return undefined;
      return `import react from 'react';\nexport const { ${names.join(', ')} } = react;`;
    },
  };
}
