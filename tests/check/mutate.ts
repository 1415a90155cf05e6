// `npm run mutate`, or of a folder or a file `npm run mutate -- links routes/study.ts`: changes the code in one small
// place after the other and runs the tests of its folder. A change that no test notices is a gap, or makes no
// difference; it is listed.
import { Stryker } from '@stryker-mutator/core';

const places = process.argv.length > 2 ? process.argv.slice(2) : ['belief', 'readiness', 'routes', 'links'];

for (const place of places)
  await new Stryker({
    mutate: [place.endsWith('.ts') ? `src/${place}` : `src/${place}/**/*.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: {
      configFile: 'tests/check/mutate.config.ts',
      dir: `tests/${place.replace(/\/.*/, '')}`,
      related: false,
    },
    // It would rewrite one through an interface that TypeScript 7 has not; here nothing of it needs rewriting.
    tsconfigFile: 'none',
    coverageAnalysis: 'perTest',
    // What is read once, when a file is loaded, belongs to no single test.
    ignoreStatic: true,
    ignorePatterns: ['dist', 'public', 'docs', 'tests/browser'],
    tempDirName: '.cache/mutate',
    concurrency: 2,
    timeoutMS: 5000,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: `node_modules/.cache/mutate/${place.replaceAll('/', '-')}.json` },
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    thresholds: { high: 95, low: 85, break: 85 },
  }).runMutationTest();
