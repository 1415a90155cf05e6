// Vitest as `npm run mutate` starts it, once for each change: without the page's plugins, in one process, and with the
// catalog read and checked once.
import { defineConfig } from 'vitest/config';
import { loadCatalog } from '../../src/site/loadCatalog.ts';

const { core } = await loadCatalog();

export default defineConfig({
  plugins: [
    {
      name: 'catalog-read-once',
      load: (id) =>
        id.endsWith('src/site/loadCatalog.ts')
          ? `export const loadCatalog = async () => (${JSON.stringify({ core })});`
          : null,
    },
  ],
  test: {
    include: ['**/*.test.ts'],
    setupFiles: ['tests/check/forMutation.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
});
