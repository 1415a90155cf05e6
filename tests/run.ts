// `npm test`: every check, one after the other, and one line at the end with what they counted.
// A stage that fails does not keep the next from running, except that browsers need a built site.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const folder = 'node_modules/.cache/wayline-tests';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

type Count = { readonly passed: number; readonly failed: number };
type Stage = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Reads the stage's own report; without one the stage counts as a single check. */
  readonly count?: () => Count;
};

const report = (name: string) => `${folder}/${name}.json`;
const read = (name: string) => JSON.parse(readFileSync(report(name), 'utf8'));

const stages: readonly Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the worker', command: ['tsc', '--noEmit', '--project', 'src/worker'] },
  { name: 'lint and format', command: ['biome', 'ci', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'data', command: ['node', 'src/site/checkData.ts'] },
  {
    name: 'unit, component and architecture tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('vitest')}`,
    ],
    count: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = read('vitest');
      // A file that cannot even be read has no failed test to count.
      return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
    },
  },
  { name: 'build', command: ['node', 'src/site/buildSite.ts'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
    count: () => {
      const { expected, flaky, unexpected } = read('playwright').stats;
      // Playwright names them above: passed at the second try.
      if (flaky > 0) console.log(`── unsteady: ${flaky}`);
      return { passed: expected + flaky, failed: unexpected };
    },
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, count } of stages) {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const [program, ...words] = command;
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON: `../../${report('playwright')}` },
  });
  let counted: Count = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    if (count) counted = count();
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  // A stage that ends badly has failed, whatever its report says.
  if (status !== 0 && counted.failed === 0) counted = { ...counted, failed: 1 };
  passed += counted.passed;
  failed += counted.failed;
  console.log(
    `── ${name}: ${counted.passed} passed, ${counted.failed} failed, ${Math.round((performance.now() - began) / 1000)} s`,
  );
  if (name === 'build' && status !== 0) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
