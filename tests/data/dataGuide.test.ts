// docs/data-guide.md shows what `npm run data:check` prints. Here the command is run on a copy of the data with the
// guide's own texts, so that the guide stays true. Figures that grow with the catalog are compared by what they count.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/site/loadCatalog.ts';
import { put, shippedFiles, the } from '../catalog/copyOfData.ts';

const guide = readFileSync('docs/data-guide.md', 'utf8');
const moves = shippedFiles.moves.length;

/** The fenced blocks of a section, in their order. */
function blocksOf(heading: string): string[] {
  const section = the(guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]);
  return [...section.matchAll(/^```(?:json|text)\n(.*?)^```$/gms)].map(([, block]) => the(block).trim());
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wayline-data-'));
  cpSync(dataFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the command prints about the copy, line by line. */
function check(): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/site/checkData.ts', folder], {
    encoding: 'utf8',
  });
  return [...stderr.split('\n'), ...stdout.split('\n')].filter((line) => line !== '').map(withoutFigures);
}

/** The shipped catalog grows: what the guide counted may be more by now. */
const withoutFigures = (line: string) =>
  line
    .replace(/\d+ (roles|skills|qualifications|moves|actions|sources)/g, '# $1')
    .replace(/^(data\/sources\.json at )\d+/, '$1#')
    .replace(
      /^(data\/moves\.json at )(\d+)/,
      (_, start, place) => `${start}${Number(place) >= 122 ? '#' : place}`,
    );

const printed = (block: string | undefined) => the(block).split('\n').map(withoutFigures);

/** Changes one file of the copy, as an editor does. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function change(file: string, path: string, value: unknown): void {
  const files = new Map<string, unknown>([[file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]]);
  put(files, file, path, value);
  writeFileSync(join(folder, file), JSON.stringify(files.get(file)));
}

describe('Check your work', () => {
  const [sound, faulty] = blocksOf('Check your work');

  it('the sound catalog', () => {
    expect(check()).toEqual(printed(sound));
  });

  it('three problems', () => {
    change('roles/dean.json', 'networks.3', 'olcc');
    change('actions.json', '0.to', 3);
    change('sources.json', String(shippedFiles.sources.length), {
      ...shippedFiles.sources[0],
      id: 'my-survey',
    });
    expect(check()).toEqual(printed(faulty));
  });
});

it('Rules across files: some messages', () => {
  const [messages] = blocksOf('Rules across files');
  const dean = the(shippedFiles.roles.find(({ id }) => id === 'dean'));
  for (const place of dean.requirements.keys())
    change('roles/dean.json', `requirements.${place}.level`, place < 6 ? 4 : 1);
  change('lines.json', 'gates.0.to', 'principal');
  change('skills/online-teaching.json', 'evidence.0.level', 2);
  expect(check()).toEqual(expect.arrayContaining(printed(messages)));
});

/** A reader who has followed the guide in the data itself has nothing left to try. */
const isFollowed = shippedFiles.roles.some(({ id }) => id === 'online-faculty-mentor');

it.skipIf(isFollowed)('A role from nothing', () => {
  const [draft, noComma, shape, role, missing, station, tracks, threeMoves, complaints, sound] =
    blocksOf('A role from nothing');
  const file = 'roles/online-faculty-mentor.json';
  const save = (text: string) => writeFileSync(join(folder, file), text);
  const freeCode = Math.max(
    ...[...shippedFiles.roles, ...shippedFiles.retired.roles].map(({ code }) => code + 1),
  );
  const sure = the(role).replace('"code": 43', `"code": ${freeCode}`);

  // The draft has the mistakes alone: here they are made in the whole file.
  expect(draft).toMatch(/"code": 43\n {2}"zone": "middle"/);
  expect(draft).toContain('"summary": "Looks after online instructors."');
  expect(draft).toContain('"level": "4"');
  expect(draft).toContain('"element": "Instructing"');
  expect(draft).toContain('"salary": 70000');
  const wrong = sure
    .replace('"zone": "practitioner"', '"zone": "middle"')
    .replace(/"summary": ".*?"/, '"summary": "Looks after online instructors."')
    .replace('"level": 4', '"level": "4"')
    .replace('"element": "2.B.1.e"', '"element": "Instructing"')
    .replace('"pay": [', '"salary": 70000,\n  "pay": [');
  save(wrong.replace(`"code": ${freeCode},`, `"code": ${freeCode}`));
  expect(check()).toEqual(printed(noComma));
  save(wrong);
  expect(check()).toEqual(printed(shape));
  save(sure);
  expect(check()).toEqual(printed(missing));

  // Station, tracks and moves, as the guide says where they go.
  edit('lines.json', (text) => {
    const lines = JSON.parse(text);
    lines.stations.push(JSON.parse(the(station)));
    const replaced = lines.tracks.findIndex(
      ({ line, from, to }: Record<string, string>) =>
        line === 'learning-design' && from === 'faculty-instructor' && to === 'faculty-developer',
    );
    expect(replaced).toBeGreaterThanOrEqual(0);
    lines.tracks.splice(replaced, 1, ...JSON.parse(`[${tracks}]`));
    return JSON.stringify(lines);
  });
  edit('moves.json', (text) => JSON.stringify([...JSON.parse(text), ...JSON.parse(`[${threeMoves}]`)]));
  expect(check()).toEqual(printed(complaints));

  // The three cures.
  const section = the(guide.split('\n## A role from nothing\n')[1]);
  const note = the(/We add `"note": (".*?")`/.exec(section)?.[1]);
  const slot = the(/The mentor's slot becomes `([\d.]+)`/.exec(section)?.[1]);
  change('moves.json', `${moves}.strength`, 'judgement');
  change('moves.json', `${moves + 2}.note`, JSON.parse(note));
  change('lines.json', `stations.${shippedFiles.lines.stations.length}.slot`, Number(slot));
  expect(check()).toEqual(printed(sound));
});
