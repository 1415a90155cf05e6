import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../src/assessment/assessment.ts';
import { emptyMine, type Mine, makeBackup, mergeMine, readBackup } from '../../src/exports/backup.ts';
import { upgradeBackup } from '../../src/exports/backupUpgrades.ts';
import { isNothing } from '../../src/exports/isNothing.ts';
import { largestBackup } from '../../src/exports/largestBackup.ts';
import type { Snapshot } from '../../src/readiness/snapshot.ts';
import { assessmentsIn } from '../worlds/arbitraries.ts';
import { claiming, saying } from '../worlds/persons.ts';
import { openWorld, type World } from '../worlds/world.ts';

const world: World = {
  skills: ['budgets', 'coaching', 'law'],
  roles: [
    { id: 'coach', skills: [{ skill: 'coaching', level: 2, weight: 3 }] },
    { id: 'dean', skills: [{ skill: 'budgets', level: 3, weight: 3 }] },
  ],
  qualifications: { master: { months: 24 } },
  fields: ['teaching'],
};
const catalog = openWorld(world);
const at = Date.UTC(2026, 10, 22, 12, 3);

const snapshotAt = (time: number, share = 0.5): Snapshot => ({
  at: time,
  catalog: '2026.11',
  assessment: saying({ coaching: 2 }),
  figures: [{ role: 'coach', name: 'Coach', share, low: 0.4, high: 0.6, coverage: 1, band: 'build' }],
});
const mine: Mine = {
  assessment: saying({ budgets: 1, coaching: 3, law: null }),
  snapshots: [snapshotAt(10), snapshotAt(20)],
  plan: null,
  links: [
    { fragment: 's=AQHhIl1EluZXOE', at: 11 },
    { fragment: 's=AQGFIlwOt5orJC', at: 12 },
  ],
};

/** The document of `mine`, changed as plain JSON. */
function changed(change: (document: Record<string, unknown>) => void): string {
  const document = JSON.parse(makeBackup(mine, at)) as Record<string, unknown>;
  change(document);
  return JSON.stringify(document);
}

function read(text: string, of = catalog) {
  const result = readBackup(text, of);
  if (result.kind !== 'read') throw new Error(`not read: ${JSON.stringify(result)}`);
  return result;
}

const snapshots = assessmentsIn(catalog).chain((assessment) =>
  fc
    .uniqueArray(fc.nat(), { maxLength: 4 })
    .map((times): readonly Snapshot[] =>
      times.sort((a, b) => a - b).map((time) => ({ ...snapshotAt(time), assessment })),
    ),
);

describe('what was made', () => {
  it('reads back the same, and nothing is dropped', () => {
    fc.assert(
      fc.property(assessmentsIn(catalog), snapshots, (assessment, kept) => {
        const all = { assessment, snapshots: kept, plan: null, links: mine.links };
        expect(readBackup(makeBackup(all, at), catalog)).toEqual({
          kind: 'read',
          mine: all,
          dropped: [],
          saved: at,
        });
      }),
    );
  });

  it('answers come back in the order they were first given', () => {
    const answers = new Map([...mine.assessment.answers].reverse());
    const turned = { ...mine, assessment: { ...mine.assessment, answers } };
    const read = readBackup(makeBackup(turned, at), catalog);
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(answers.size).toBeGreaterThan(1);
    expect([...read.mine.assessment.answers.keys()]).toEqual([...answers.keys()]);
  });

  it('says what it is, when it was saved and with which catalog', () => {
    expect(JSON.parse(makeBackup(emptyMine, at, '2026.11'))).toMatchObject({
      format: 'wayline',
      version: 3,
      saved: '2026-11-22T12:03:00.000Z',
      catalog: '2026.11',
    });
  });

  it('has lists of codes in one line and leaves such text in a note alone', () => {
    const note = '[\n 1,\n 2\n] [ 1 ]';
    const answer = { ...claiming(2), shown: [221, 222], note };
    const said = {
      ...mine.assessment,
      answers: new Map([...mine.assessment.answers].map(([skill]) => [skill, answer])),
    };
    const text = makeBackup({ ...mine, assessment: said }, at);
    expect(text).toContain('"shown": [221,222]');
    expect(JSON.parse(text).assessment.answers.budgets.note).toBe(note);
  });
});

describe('every released form opens for ever', () => {
  it('version 3, which brought links and skills to ask first', () => {
    const text = readFileSync('tests/exports/released-backups/3.json', 'utf8');
    const { mine: found, dropped } = read(text);
    expect(dropped).toEqual([]);
    expect(found.assessment.askFirst).toEqual(['law']);
    expect(found.links).toEqual([{ fragment: 's=AQGFIlwOt5orJCb4QJJ_gGGPVvQ', at: 1795348900000 }]);
  });

  it('version 2, which brought the plan', () => {
    const text = readFileSync('tests/exports/released-backups/2.json', 'utf8');
    const { mine: found, dropped } = read(text);
    expect(dropped).toEqual([]);
    expect(found.plan?.steps).toEqual([{ role: 'dean', months: 30.5 }]);
    expect(found.plan?.items.map(({ id, done }) => [id, done])).toEqual([
      ['action-104', 1795348800000],
      ['post-dean', null],
    ]);
    expect(found.plan?.aside.map(({ id }) => id)).toEqual(['own-1']);
  });

  it('version 1', () => {
    const text = readFileSync('tests/exports/released-backups/1.json', 'utf8');
    const { mine: found, dropped, saved } = read(text);
    expect(dropped).toEqual([]);
    expect(saved).toBe(at);
    expect(found.assessment.answers.get([...catalog.skills.keys()][1] ?? raise())).toEqual({
      claim: 3,
      shown: [231, 232, 233],
      ticked: [231],
      note: 'Led a program of 12 coaches.',
      at: 1795348800000,
    });
    expect(found.assessment.background).toEqual({
      currentRole: 'coach',
      yearsInRole: 2,
      years: new Map([['teaching', 6.5]]),
      qualifications: new Map([['master', { kind: 'in-progress', monthsLeft: 10 }]]),
      hoursPerWeek: 4,
    });
    expect(found.assessment.goals).toEqual(['dean']);
    expect(found.assessment.dismissed).toEqual(['coach']);
    expect(found.snapshots).toMatchObject([
      {
        at: 1795262400000,
        catalog: '2026.11',
        figures: [{ role: 'dean', name: 'Dean', share: 0.41, band: 'build' }],
      },
    ]);
  });

  it('by as many steps as it is versions behind, in their order', () => {
    const step = (name: string) => (document: Readonly<Record<string, unknown>>) => ({
      ...document,
      steps: `${String(document.steps ?? '')}${name}`,
    });
    const steps = [step('a'), step('b'), step('c')];
    expect(upgradeBackup({}, 1, steps)).toEqual({ steps: 'abc' });
    expect(upgradeBackup({}, 3, steps)).toEqual({ steps: 'c' });
    expect(upgradeBackup({}, 4, steps)).toEqual({});
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\u0089PNG\r\n\u001a\n', 'not JSON'],
    ['{"format":"wayline"', 'not JSON'],
    ['null', 'not Wayline'],
    ['[]', 'not Wayline'],
    ['{"version":1}', 'not Wayline'],
    ['{"format":"wayline"}', 'not Wayline'],
    ['{"format":"wayline","version":0}', 'not Wayline'],
    ['{"format":"wayline","version":1.5}', 'not Wayline'],
    ['{"format":"wayline","version":1e400}', 'not Wayline'],
    ['{"format":"wayline","version":"1"}', 'not Wayline'],
  ])('%j is %s', (text, reason) => {
    expect(readBackup(text, catalog)).toEqual({ kind: 'unreadable', reason });
  });

  it('a document of a newer version says so', () => {
    expect(readBackup('{"format":"wayline","version":99,"assessment":7}', catalog)).toEqual({
      kind: 'newer',
      version: 99,
    });
  });

  it('a text past the largest size is not looked at', () => {
    const text = makeBackup(mine, at);
    expect(readBackup(text.padEnd(largestBackup), catalog).kind).toBe('read');
    expect(readBackup(text.padEnd(largestBackup + 1), catalog)).toEqual({
      kind: 'unreadable',
      reason: 'too large',
    });
  });

  it('a text nested deeper than any stack', () => {
    const deep = '['.repeat(900_000) + ']'.repeat(900_000);
    expect(readBackup(deep, catalog).kind).toBe('unreadable');
    const half = '['.repeat(200_000) + ']'.repeat(200_000);
    const whole = `{"format":"wayline","version":1,"assessment":{"answers":{"law":${half}}},"snapshots":[${half}]}`;
    const result = readBackup(whole, catalog);
    if (result.kind === 'read') expect(result.dropped).not.toEqual([]);
  });

  it('a text of one long string', () => {
    const text = `{"format":"wayline","version":1,"assessment":{},"more":"${'\\\\a'.repeat(600_000)}"}`;
    expect(read(text).dropped).toEqual([{ place: 'more', reason: 'not readable' }]);
  });

  it('any text and any JSON give a value', () => {
    const documents = fc
      .record({ assessment: fc.jsonValue(), snapshots: fc.jsonValue(), saved: fc.jsonValue() })
      .map((parts) => JSON.stringify({ format: 'wayline', version: 1, ...parts }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), documents), (text) => {
        expect(['read', 'newer', 'unreadable']).toContain(readBackup(text, catalog).kind);
      }),
    );
  });
});

describe('one bad thing costs itself alone', () => {
  it.each<[string, (document: Record<string, unknown>) => void, string]>([
    ['an answer', ({ assessment }) => set(assessment, 'answers', 'law', 'claim', 9), 'answers/law'],
    ['a time', ({ assessment }) => set(assessment, 'answers', 'law', 'at', 'noon'), 'answers/law/at'],
    ['a key with a slip', ({ assessment }) => set(assessment, 'gaols', ['dean']), 'gaols'],
    ['a key of the background', ({ assessment }) => set(assessment, 'background', 'yearz', {}), 'yearz'],
    ['the assessment', (document) => set(document, 'assessment', 'gone'), 'assessment'],
    ['all snapshots', (document) => set(document, 'snapshots', {}), 'snapshots'],
    ['a snapshot', ({ snapshots: all }) => set(all, '1', null), 'snapshots/1'],
    ['its time', ({ snapshots: all }) => set(all, '1', 'at', 1e17), 'snapshots/1'],
    ['a time twice', ({ snapshots: all }) => set(all, '1', 'at', 10), 'snapshots/1'],
    ['its assessment', ({ snapshots: all }) => set(all, '1', 'assessment', []), 'snapshots/1'],
    ['a figure', ({ snapshots: all }) => set(all, '1', 'figures', '0', 'share', 1.5), 'snapshots/1'],
    ['a band', ({ snapshots: all }) => set(all, '1', 'figures', '0', 'band', 'best'), 'snapshots/1'],
    [
      'an unknown key of a snapshot',
      ({ snapshots: all }) => set(all, '1', 'remark', 1),
      'snapshots/1/remark',
    ],
    ['all links', (document) => set(document, 'links', 3), 'links'],
    ['a link', ({ links: all }) => set(all, '0', 'fragment', 'javascript:alert(1)'), 'links/0'],
    ['the time of a link', ({ links: all }) => set(all, '0', 'at', 'noon'), 'links/0'],
    ['a time of a link that no date has', ({ links: all }) => set(all, '0', 'at', 1e300), 'links/0'],
    ['an unknown key of a link', ({ links: all }) => set(all, '1', 'from', 'Ines'), 'links/1/from'],
    ['what is asked first', ({ assessment }) => set(assessment, 'askFirst', 'law'), 'askFirst'],
    ['an unknown key', (document) => set(document, 'extra', 1), 'extra'],
    ['the date', (document) => set(document, 'saved', 'yesterday'), 'saved'],
  ])('%s', (_, change, place) => {
    const { dropped, mine: found } = read(changed(change));
    expect(dropped).toEqual([{ place, reason: 'not readable' }]);
    if (place !== 'assessment') expect(found.assessment.answers.size).toBeGreaterThanOrEqual(2);
    if (!place.startsWith('links')) expect(found.links).toEqual(mine.links);
    if (place === 'links/0') expect(found.links).toEqual(mine.links.slice(1));
    if (place !== 'snapshots') expect(found.snapshots[0]).toEqual(snapshotAt(10));
  });

  it('an object with a key twice is noticed', () => {
    const twice = makeBackup(mine, at).replace('"law": {', '"budgets": {');
    expect(read(twice).dropped).toEqual([{ place: 'text', reason: 'not readable' }]);
  });

  it('keys that mean something to JavaScript are keys like others', () => {
    const text = changed(() => {}).replace('"law"', '"__proto__"');
    expect(read(text).dropped).toEqual([{ place: 'answers/__proto__', reason: 'not in this catalog' }]);
    expect(read(text).mine.assessment.answers.size).toBe(2);
  });
});

describe('a snapshot of an older catalog', () => {
  const later = openWorld({ ...world, skills: ['budgets', 'law'], roles: [] });

  it('keeps its figures and names, though role and skill have retired', () => {
    const text = makeBackup(
      { assessment: emptyAssessment, snapshots: [snapshotAt(10)], plan: null, links: [] },
      at,
    );
    const { mine: found, dropped } = read(text, later);
    expect(found.snapshots[0]?.figures).toEqual(snapshotAt(10).figures);
    expect(found.snapshots[0]?.catalog).toBe('2026.11');
    expect(dropped).toEqual([{ place: 'snapshots/0/answers/coaching', reason: 'not in this catalog' }]);
  });
});

describe('two documents as one', () => {
  it('keep the snapshots of both by time; of the same time ours', () => {
    const merged = mergeMine(
      { ...emptyMine, snapshots: [snapshotAt(3), snapshotAt(10, 0.1)] },
      { ...emptyMine, snapshots: [snapshotAt(5), snapshotAt(10, 0.9)] },
    );
    expect(merged.snapshots).toEqual([snapshotAt(3), snapshotAt(5), snapshotAt(10, 0.1)]);
  });

  it('keep the answers of both', () => {
    const merged = mergeMine({ ...emptyMine, assessment: saying({ law: 1 }) }, mine);
    expect(merged.assessment.answers.size).toBe(3);
  });
});

it('nothing is neither an answer nor a snapshot', () => {
  expect(isNothing(emptyMine)).toBe(true);
  expect(isNothing({ ...emptyMine, snapshots: [snapshotAt(1)] })).toBe(false);
  expect(isNothing({ ...emptyMine, assessment: saying({ law: null }) })).toBe(false);
});

/** Sets a value deep in parsed JSON: set(document, 'answers', 'law', 'claim', 9). */
function set(target: unknown, ...path: readonly unknown[]): void {
  const [key, ...rest] = path;
  const record = target as Record<string, unknown>;
  if (rest.length === 1) record[String(key)] = rest[0];
  else set(record[String(key)], ...rest);
}

function raise(): never {
  throw new Error('not in this world');
}
