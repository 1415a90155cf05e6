// Breaks each promise on purpose, in a copy, and sees the named test fail: `npm run promises`. A promise whose test
// passes over broken code is none. docs/trust.md lists them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Break = {
  readonly promise: string;
  readonly file: string;
  /** What is taken out, and what comes in its place, wherever it stands. */
  readonly change: readonly [from: string, to: string];
  /** A file of tests and a piece of the name of the test that must fail. */
  readonly test: readonly [file: string, name: string];
};

const breaks: readonly Break[] = [
  {
    promise: 'A link never changes your own answers',
    file: 'src/views/shared/SharedResultView.tsx',
    change: [
      'const ours = useStanding();',
      'const ours = useStanding();\n  useMemo(() => person.store.change((mine) => ({ ...mine, assessment })), [person, assessment]);',
    ],
    test: ['tests/browser/share.spec.ts', 'nothing of theirs is touched'],
  },
  {
    promise: 'A damaged link is always noticed',
    file: 'src/links/frame.ts',
    change: ['return sum === readChecksum(bytes) ?', 'return sum !== 0 || readChecksum(bytes) ?'],
    test: ['tests/links/sharedLink.test.ts', 'every single changed character is noticed'],
  },
  {
    promise: 'Every link ever made keeps opening',
    file: 'src/links/bits.ts',
    change: ['const length = open(4);', 'const length = open(5);'],
    test: ['tests/links/sharedLink.test.ts', 'every released link opens for ever'],
  },
  {
    promise: 'Nothing leaves your browser',
    file: 'src/main.tsx',
    change: [
      'start(root).catch',
      "fetch('https://wayline.example/count').catch(() => {});\nstart(root).catch",
    ],
    test: ['tests/browser/everyPage.spec.ts', 'a request elsewhere: / to '],
  },
  {
    promise: 'Your last answer is saved before the next question appears',
    file: 'src/store/mine.ts',
    change: ['  save(desk, refused);\n}', '  setTimeout(() => save(desk, refused), 5000);\n}'],
    test: ['tests/browser/keeping.spec.ts', 'the page was killed right behind it'],
  },
  {
    promise: 'If saving is impossible, you are told at once',
    file: 'src/parts/keeping/SavingNotice.tsx',
    change: [
      'const trouble = troubleOf(saving);',
      'const trouble = saving.kind === "newer" ? troubleOf(saving) : null;',
    ],
    test: ['tests/browser/keeping.spec.ts', 'is said at once, and the questions go on'],
  },
  {
    promise: 'Old data is never thrown away',
    file: 'src/store/mineDesk.ts',
    change: ["      keepAside(desk, text, 'unread');\n", ''],
    test: ['tests/browser/keeping.spec.ts', 'text that cannot be read is set aside'],
  },
  {
    promise: 'A new release reloads nothing by itself',
    file: 'src/app/watchReleases.ts',
    change: ['if (isAccepted) location.reload();', 'if (controller !== null) location.reload();'],
    test: ['tests/browser/releases.spec.ts', 'a new release offers itself'],
  },
  {
    promise: 'After the first visit everything works offline',
    file: 'src/worker/serviceWorker.ts',
    change: ['  } catch {\n    return standIn;', '  } catch {\n    return Response.error();'],
    test: ['tests/browser/releases.spec.ts', 'every address opens without a host'],
  },
];

const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
const chosen = process.argv[2] ?? '';
let kept = 0;
for (const { promise, file, change, test } of breaks.filter((each) => each.promise.includes(chosen))) {
  const copy = mkdtempSync(join(tmpdir(), 'wayline-promise-'));
  try {
    for (const path of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), readFileSync(path));
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    const whole = readFileSync(join(copy, file), 'utf8');
    if (!whole.includes(change[0])) throw new Error(`${file} has no more “${change[0]}”`);
    writeFileSync(join(copy, file), whole.replaceAll(...change));
    const isSeen = failsIn(copy, test);
    kept += isSeen ? 1 : 0;
    console.log(`${isSeen ? 'seen   ' : 'NOT SEEN'}  ${promise}: ${test.join(' › ')}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
if (kept < breaks.filter((each) => each.promise.includes(chosen)).length) process.exitCode = 1;

/** True when the test ran and failed. */
function failsIn(copy: string, [file, name]: Break['test']): boolean {
  const run = (command: string, words: readonly string[]) =>
    spawnSync(command, words, {
      cwd: copy,
      encoding: 'utf8',
      // Beside the ports of the other tests.
      env: { ...process.env, WAYLINE_PORT: '4674', PLAYWRIGHT_JSON: join(copy, 'playwright.json') },
    });
  const isBrowser = file.startsWith('tests/browser');
  if (isBrowser && run('node', ['src/site/buildSite.ts']).status !== 0) throw new Error('it does not build');
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { stdout } = isBrowser
    ? run('playwright', [
        'test',
        '--config',
        'tests/browser/playwright.config.ts',
        '--retries=0',
        '--reporter=line',
        '-g',
        escaped,
        file,
      ])
    : run('vitest', ['run', file, '-t', escaped, '--reporter=default']);
  return /\d+ failed/.test(stdout);
}
