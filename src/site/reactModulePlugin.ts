import * as react from 'react';
import type { Plugin } from 'vite';

const moduleId = '\0react-as-module';
/** Names of React's own internals begin with two underscores. */
const names = Object.keys(react).filter((name) => /^(?!__)\w+$/.test(name) && name !== 'default');

/**
 * Gives the app React's exports through one module. React is CommonJS: every chunk that imports it directly
 * would share a helper with the entry, and the bundler gives that helper a file, and a first visit a
 * request, of its own.
 */
export function reactModulePlugin(): Plugin {
  return {
    name: 'wayline-react-module',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id !== 'react' || this.environment.config.consumer !== 'client') return undefined;
      return importer !== undefined && /\/src\//.test(importer) && !importer.includes('node_modules')
        ? moduleId
        : undefined;
    },
    load(id) {
      if (id !== moduleId) return undefined;
      return `import react from 'react';\nexport const { ${names.join(', ')} } = react;`;
    },
  };
}
