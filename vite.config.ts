import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogPlugin } from './src/site/catalogPlugin.ts';
import { lightModulesPlugin } from './src/site/lightModulesPlugin.ts';
import { previewPlugin } from './src/site/previewPlugin.ts';
import { stylePlugin } from './src/site/stylePlugin.ts';

/** What the entry and several screens share. It goes into the entry: each file more costs a first visit a request. */
const shared =
  /react-as-module|src.(main|belief.deviationsOf80|store.sharedComputer|words.(figures|duration|catalogWords|readinessWords)|ui.(useFocusKept|useHydrated|late)|assessment.(answer|assessment|bounds|claimsOf|progress|stops|withLeadingGoal|isAlike|oldestAnswer|record)\.|readiness.(band|coverage|credit|gates|giveOrTake|chanceFrom|restsOn|stopRule|weighing|wholePercent)\.|plan.(plan|month)\.|links.keptLink|exports.(isNothing|largestBackup)|parts.(BandMark|rolesByZone|keeping.(lateKeeping|localTime)))/;

/** Where rules and figures are, without React and without a page: their branches are counted by `npm run coverage`. */
const core = [
  'catalog',
  'assessment',
  'belief',
  'readiness',
  'routes',
  'plan',
  'links',
  'caseload',
  'exports',
  'map',
].map((folder) => `src/${folder}/**`);

/** Tests without markup that still need a browser's page. */
const withPage = ['tests/store/{display,openCaseload,openMineStore}.test.ts'];

/** The map's geometry and drawing: several late parts use it, and none a piece of it. */
const drawn = /src.(map.\w+|parts.map.\w+|plan.movesOfPlan)\.tsx?$|d3-path/;

export default defineConfig(({ isPreview }) => ({
  // A site below a sub-path is built with BASE_PATH=/sub/path/ (docs/hosting.md).
  base: process.env.BASE_PATH ?? '/',
  // In preview an address without a page is a 404, as on a static host.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [react(), lightModulesPlugin(), stylePlugin(), catalogPlugin(), previewPlugin()],
  css: { transformer: 'lightningcss' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', test: shared },
            { name: 'drawing', test: drawn },
          ],
        },
      },
    },
  },
  ssr: { noExternal: true },
  test: {
    // Rules share their modules, so that the catalog is read once; what has a page gets one of its own.
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['tests/**/*.test.ts'], exclude: withPage, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/**/*.test.tsx', ...withPage],
          benchmark: { include: [] },
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
    // A slow machine is not a fault: what a test waits for, it waits for itself.
    testTimeout: 30_000,
    coverage: {
      include: core,
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      // A default that only the type checker asks for, as in `chances[level] ?? 0`, counts as a branch never taken.
      thresholds: { lines: 95, branches: 90 },
    },
  },
}));
