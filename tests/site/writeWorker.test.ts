import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { versionOf } from '../../src/site/writeWorker.ts';

let dist = '';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'wayline-release-'));
  await writeFile(join(dist, 'start.js'), 'start()');
});
afterEach(() => rm(dist, { recursive: true }));

const version = (shell: string) => versionOf(dist, ['start.js'], shell);

it('equal builds are one release', async () => {
  expect(await version('<html>')).toBe(await version('<html>'));
});

it('a release in which only the markup of the shell changed has another name', async () => {
  expect(await version('<html lang="en">')).not.toBe(await version('<html>'));
});

it('a release in which one file changed has another name', async () => {
  const before = await version('<html>');
  await writeFile(join(dist, 'start.js'), 'start(2)');
  expect(await version('<html>')).not.toBe(before);
});
