import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogPlugin } from './src/site/catalogPlugin.ts';
import { previewPlugin } from './src/site/previewPlugin.ts';

export default defineConfig(({ isPreview }) => ({
  // A site below a sub-path is built with BASE_PATH=/sub/path/ (docs/hosting.md).
  base: process.env.BASE_PATH ?? '/',
  // In preview an address without a page is a 404, as on a static host.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [react(), catalogPlugin(), previewPlugin()],
  css: { transformer: 'lightningcss' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  build: {
    target: 'es2023',
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // What the start of the app and the screens share goes into one file: each file more costs a
        // first visit a request. (The bundler alone would set words/figures.ts apart.)
        codeSplitting: { groups: [{ name: 'index', test: /src.(main|words.figures|ui.useHydrated)/ }] },
      },
    },
  },
  ssr: { noExternal: true },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
  },
}));
