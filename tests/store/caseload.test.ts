import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { createStore, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyCaseload } from '../../src/caseload/caseload.ts';
import { makeAdviseeRecord, makeInvitationRecord } from '../../src/caseload/caseloadRecord.ts';
import { readCaseloadDocument } from '../../src/exports/caseloadDocument.ts';
import { makeCaseloadStore } from '../../src/store/caseload.ts';
import {
  type CaseloadRecords,
  makeDatabaseRecords,
  makeMemoryRecords,
} from '../../src/store/caseloadRecords.ts';
import { advisee, caseloadOf, caseloads, invitation, link } from '../caseload/caseloads.ts';
import { makeFaultyRecords } from './faultyRecords.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** A tab on some records: its store, opened, and how often it has told others. */
async function openTab(records: CaseloadRecords) {
  let time = 1000;
  const announce = vi.fn();
  const store = makeCaseloadStore({ records, now: () => ++time, announce });
  await store.ready;
  const people = () => [...store.get().caseload.advisees.keys()].sort();
  const noteOf = (id: string) => store.get().caseload.advisees.get(id)?.note;
  const note = (id: string, text: string) => store.change(id, (one) => ({ ...one, note: text }));
  return { store, announce, people, note, noteOf };
}

async function allOf(records: CaseloadRecords): Promise<Readonly<Record<string, unknown>>> {
  let found = {};
  await records.update((stored) => {
    found = Object.fromEntries(stored);
    return new Map();
  });
  return found;
}

const ada = makeAdviseeRecord(advisee('ada'));
const ben = makeAdviseeRecord(advisee('ben'));
const spring = makeInvitationRecord(invitation('spring'));
const newer = { version: 2, all: 'different' };

describe.each([
  ['a database', makeDatabaseRecords],
  ['memory', makeMemoryRecords],
])('records in %s', (_, makeRecords) => {
  it('are stored and deleted by key', async () => {
    const records = makeRecords();
    await records.update(
      () =>
        new Map<string, unknown>([
          ['a', 1],
          ['b', { c: [2] }],
        ]),
    );
    await records.update(() => new Map([['a', undefined]]));
    expect(await allOf(records)).toStrictEqual({ b: { c: [2] } });
  });

  it('are left as they are by what throws', async () => {
    const records = makeRecords();
    await records.update(() => new Map([['a', 1]]));
    const broken = records.update(() => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await allOf(records)).toStrictEqual({ a: 1 });
  });

  it('that cannot all be stored are not stored at all', async () => {
    const records = makeDatabaseRecords();
    await records.update(() => new Map([['a', 1]]));
    const unstorable = new Map<string, unknown>([
      ['a', 2],
      ['b', () => {}],
    ]);
    await expect(records.update(() => unstorable)).rejects.toThrow(/clone/);
    expect(await allOf(records)).toStrictEqual({ a: 1 });
  });

  it('are reached again after the browser has closed the connection', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const records = makeDatabaseRecords();
    await records.update(() => new Map([['a', 1]]));
    open.mock.results[0]?.value.result.close();
    await expect(allOf(records)).rejects.toThrow();
    expect(await allOf(records)).toStrictEqual({ a: 1 });
  });

  it('keep a caseload from visit to visit', async () => {
    const records = makeRecords();
    const { store, announce } = await openTab(records);
    expect(store.get()).toEqual({
      caseload: emptyCaseload,
      isOpen: true,
      saving: { kind: 'none' },
      aside: [],
      undo: null,
      dropped: [],
      newer: 0,
    });
    store.add(advisee('ada'));
    store.addInvitation(invitation('spring'));
    expect(store.get().caseload.advisees.has('ada')).toBe(true);
    await store.flush();
    expect(store.get().saving).toEqual({ kind: 'saved' });
    expect(announce).toHaveBeenCalled();
    expect(await allOf(records)).toStrictEqual({ 'advisee/ada': ada, 'invitation/spring': spring });
    const later = await openTab(records);
    expect(later.store.get().caseload).toEqual(caseloadOf([advisee('ada')], [invitation('spring')]));
    expect(later.announce).not.toHaveBeenCalled();
  });
});

describe('a change', () => {
  it('shows at once, notes its time, and tells every listener', async () => {
    const records = makeFaultyRecords();
    const { store, note } = await openTab(records);
    store.add(advisee('ada'));
    const listener = vi.fn();
    store.subscribe(listener);
    note('ada', 'Met.');
    expect(listener).toHaveBeenCalledOnce();
    expect(store.get().caseload.advisees.get('ada')).toEqual(
      advisee('ada', { note: 'Met.', changed: expect.any(Number) }),
    );
    await store.flush();
    expect(await records.all()).toStrictEqual({
      'advisee/ada': { ...ada, note: 'Met.', changed: expect.any(Number) },
    });
  });

  it('before the storage was read applies to what is found there', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': ada });
    const store = makeCaseloadStore({ records, now: () => 9, announce: () => {} });
    expect(store.get().isOpen).toBe(false);
    store.change('ada', (one) => ({ ...one, note: 'early' }));
    await store.flush();
    expect(await records.all()).toStrictEqual({ 'advisee/ada': { ...ada, note: 'early', changed: 9 } });
  });

  it('that changes nothing writes nothing and tells nobody', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': ada });
    const { store, announce } = await openTab(records);
    const before = store.get();
    store.change('ada', (one) => one);
    store.change('nobody', (one) => ({ ...one, note: 'x' }));
    store.remove('nobody');
    store.adopt();
    await store.flush();
    expect(store.get()).toBe(before);
    expect(records.writes).toBe(0);
    expect(announce).not.toHaveBeenCalled();
  });

  it('is kept within the bounds it is read by, and never without a label', async () => {
    const records = makeFaultyRecords();
    const { store, note, noteOf } = await openTab(records);
    store.add(advisee('ada'));
    note('ada', 'a'.repeat(5000));
    store.change('ada', (one) => ({ ...one, label: ' ' }));
    store.add(advisee('no one', { label: '' }));
    await store.flush();
    expect(noteOf('ada')).toHaveLength(4000);
    const later = await openTab(records);
    expect(later.store.get()).toMatchObject({ aside: [], dropped: [] });
    expect(later.store.get().caseload.advisees.get('ada')?.label).toBe('Person ada');
    expect(later.people()).toEqual(['ada']);
  });
});

describe('two tabs', () => {
  it('one of them old: both changes remain', async () => {
    const [old, other] = [await openTab(makeDatabaseRecords()), await openTab(makeDatabaseRecords())];
    other.store.add(advisee('ada'));
    await other.store.flush();
    old.store.add(advisee('ben'));
    await old.store.flush();
    expect(old.people()).toEqual(['ada', 'ben']);
    expect(Object.keys(await allOf(makeDatabaseRecords()))).toEqual(['advisee/ada', 'advisee/ben']);
    other.store.adopt();
    await other.store.flush();
    expect(other.people()).toEqual(['ada', 'ben']);
  });

  it('at one time on one person: both changes remain', async () => {
    const first = await openTab(makeDatabaseRecords());
    first.store.add(advisee('ada'));
    await first.store.flush();
    const [one, other] = [await openTab(makeDatabaseRecords()), await openTab(makeDatabaseRecords())];
    one.note('ada', 'Met.');
    other.store.change('ada', (ada) => ({ ...ada, nextAction: 'Call' }));
    one.store.change('ada', (ada) => ({ ...ada, results: [...ada.results, link('one')] }));
    other.store.change('ada', (ada) => ({ ...ada, results: [...ada.results, link('two')] }));
    await Promise.all([one.store.flush(), other.store.flush()]);
    expect(await allOf(makeDatabaseRecords())).toMatchObject({
      'advisee/ada': { note: 'Met.', nextAction: 'Call', results: [link('one'), link('two')] },
    });
  });

  it('results that one adds show in the other, and nobody else is touched', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': ada, 'advisee/ben': ben });
    const other = await openTab(records);
    const { advisees } = other.store.get().caseload;
    await records.put({ 'advisee/ada': { ...ada, results: [link('one'), link('two')] } });
    other.store.adopt();
    await other.store.flush();
    const now = other.store.get().caseload.advisees;
    expect(now.get('ada')?.results).toEqual([link('one'), link('two')]);
    expect(now.get('ben')).toBe(advisees.get('ben'));
    await records.put({ 'advisee/ada': { ...ada, results: [link('one'), link('two'), link('two2')] } });
    other.store.adopt();
    await other.store.flush();
    expect(other.store.get().caseload.advisees.get('ada')?.results).toHaveLength(3);
  });

  it('one of them unable to save for a while: both changes remain', async () => {
    const records = makeFaultyRecords();
    const [unlucky, other] = [await openTab(records), await openTab(records)];
    records.faults.push({ name: 'AbortError', after: 'reading' });
    unlucky.store.add(advisee('ada'));
    await unlucky.store.flush();
    other.store.add(advisee('ben'));
    await other.store.flush();
    unlucky.store.add(advisee('cleo'));
    await unlucky.store.flush();
    expect(Object.keys(await records.all()).sort()).toEqual(['advisee/ada', 'advisee/ben', 'advisee/cleo']);
  });

  it('whom one removes does not return from the other', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': ada, 'advisee/ben': ben });
    const [one, other] = [await openTab(records), await openTab(records)];
    one.store.remove('ada');
    await one.store.flush();
    other.note('ada', 'late');
    other.note('ben', 'Met.');
    await other.store.flush();
    expect(other.people()).toEqual(['ben']);
    expect(Object.keys(await records.all())).toEqual(['advisee/ben']);
  });

  it('a change that no longer can be made does not keep the others from being stored', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': { ...ada, tag: 7 } });
    const { store, note } = await openTab(records);
    await records.put({ 'advisee/ada': ada });
    store.change('ada', (one) => {
      if (one.tag === null) throw new Error('no tag');
      return { ...one, nextAction: 'Call' };
    });
    note('ada', 'Met.');
    await store.flush();
    expect(await records.all()).toMatchObject({ 'advisee/ada': { note: 'Met.', nextAction: '' } });
  });
});

describe('what cannot be read', () => {
  it('any value under our keys gives a valid state, and is set aside and offered', async () => {
    const keys = fc.oneof(
      fc.constantFrom('advisee/ada', 'advisee/', 'invitation/spring', 'aside/1', 'aside/x'),
      fc.string(),
    );
    const values = fc.oneof(
      fc.anything({ withDate: true, withMap: true, withBigInt: true }),
      fc.constantFrom(ada, spring, newer, { ...ada, note: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, values), async (found) => {
        const records = makeMemoryRecords();
        try {
          await records.update(() => new Map(Object.entries(found)));
        } catch {
          return;
        }
        const { store } = await openTab(records);
        const { caseload, aside, saving, isOpen } = store.get();
        expect(isOpen).toBe(true);
        expect(saving.kind).toMatch(/none|saved/);
        expect(readCaseloadDocument(store.makeDocument())).toMatchObject({ caseload, dropped: [] });
        for (const { text } of aside) expect(typeof text).toBe('string');
        // Nothing is gone: each value is still somewhere.
        const left = Object.values(await allOf(records));
        for (const value of Object.values(found)) if (value !== undefined) expect(left).toContainEqual(value);
        // The next visit finds nothing more to do.
        const later = await openTab(records);
        expect(later.announce).not.toHaveBeenCalled();
        expect(later.store.get()).toMatchObject({ caseload, aside, dropped: [] });
      }),
    );
  });

  it('one bad field costs that field; the original is set aside in the same breath', async () => {
    const records = makeDatabaseRecords();
    const bad = { ...ada, note: ['no text'], nextAction: 'Call' };
    await records.update(() => new Map([['advisee/ada', bad]]));
    const { store } = await openTab(records);
    expect(store.get().caseload).toEqual(caseloadOf([advisee('ada', { nextAction: 'Call' })]));
    expect(store.get().dropped).toEqual(['advisee/ada/note']);
    expect(store.get().aside).toEqual([{ key: 'aside/1', text: JSON.stringify(bad, null, 1) }]);
    expect(await allOf(records)).toStrictEqual({
      'advisee/ada': { ...ada, nextAction: 'Call' },
      'aside/1': bad,
    });
  });

  it('a record under the key of another is not that other', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ben': ada, 'aside/1': 'before' });
    const { store, people } = await openTab(records);
    expect(people()).toEqual([]);
    expect(store.get().dropped).toEqual(['advisee/ben']);
    expect(await records.all()).toStrictEqual({ 'aside/1': 'before', 'aside/2': ada });
  });

  it('is not written over where it cannot be set aside', async () => {
    const records = makeFaultyRecords();
    const stored = { 'advisee/ada': { ...ada, note: 5 }, 'advisee/ben': 'broken' };
    await records.put(stored);
    records.always = { name: 'QuotaExceededError', after: 'reading' };
    const { store, people, note, noteOf } = await openTab(records);
    note('ada', 'new');
    await store.flush();
    expect([people(), noteOf('ada')]).toEqual([['ada'], 'new']);
    expect(store.get().aside).toHaveLength(2);
    expect(await records.all()).toStrictEqual(stored);
    records.always = null;
    store.adopt();
    await store.flush();
    expect(await records.all()).toStrictEqual({
      'advisee/ada': { ...ada, note: 'new', changed: expect.any(Number) },
      'aside/1': { ...ada, note: 5 },
      'aside/2': 'broken',
    });
  });

  it('a key with nothing under it is deleted, for there is nothing to offer', async () => {
    await set('advisee/ada', undefined, createStore('wayline-caseload', 'records'));
    const { store } = await openTab(makeDatabaseRecords());
    expect(store.get()).toMatchObject({ aside: [], dropped: [], saving: { kind: 'none' } });
    expect(await allOf(makeDatabaseRecords())).toStrictEqual({});
  });

  it('can be dismissed, and is gone for good', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': 'broken' });
    const { store } = await openTab(records);
    store.dismissAside('aside/1');
    await store.flush();
    expect(store.get()).toMatchObject({ aside: [], dropped: [], saving: { kind: 'none' } });
    expect(await records.all()).toStrictEqual({});
  });

  it('a dismissal does not reach what another tab set aside under the same key', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'aside/1': 'seen' });
    const { store } = await openTab(records);
    await records.put({ 'aside/1': 'another' });
    store.dismissAside('aside/1');
    await store.flush();
    expect(store.get().aside).toEqual([{ key: 'aside/1', text: 'another' }]);
  });
});

describe('what a newer version wrote', () => {
  it('is counted, and left alone by every act but starting over', async () => {
    const records = makeFaultyRecords();
    const theirs = { 'advisee/ada': newer, 'invitation/x': newer, 'group/one': { any: 'thing' } };
    await records.put(theirs);
    const { store, people, note } = await openTab(records);
    expect(store.get()).toMatchObject({ newer: 2, caseload: emptyCaseload, aside: [] });
    store.add(advisee('ben'));
    note('ada', 'x');
    store.remove('ada');
    store.takeIn(caseloadOf([advisee('cleo')]), 'replace');
    await store.flush();
    expect(people()).toEqual(['cleo']);
    expect(store.get().saving).toEqual({ kind: 'saved' });
    expect(await records.all()).toMatchObject(theirs);
    store.startOver();
    await store.flush();
    expect(await records.all()).toStrictEqual({});
    store.undo();
    await store.flush();
    expect(await records.all()).toMatchObject(theirs);
  });

  it('keeps its key: one of the same id stays in memory, and the state says so', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': newer });
    const { store, people, note, noteOf } = await openTab(records);
    store.add(advisee('ada'));
    store.add(advisee('ben'));
    await store.flush();
    note('ada', 'Met.');
    await store.flush();
    records.faults.push({ name: 'AbortError', after: 'reading' });
    for (const _ of [1, 2]) {
      store.adopt();
      await store.flush();
    }
    expect([people(), noteOf('ada')]).toEqual([['ada', 'ben'], 'Met.']);
    expect(store.get().saving).toEqual({ kind: 'newer' });
    expect(await records.all()).toStrictEqual({ 'advisee/ada': newer, 'advisee/ben': ben });
  });
});

describe('saving that fails', () => {
  it.each([
    ['QuotaExceededError', 'reading', 'full'],
    ['SecurityError', 'nothing', 'forbidden'],
    ['AbortError', 'reading', 'failed'],
  ] as const)(
    '%s: work goes on in memory, told once, and all is stored later',
    async (name, after, reason) => {
      const records = makeFaultyRecords();
      await records.put({ 'advisee/ada': ada });
      const { store, people, note, noteOf, announce } = await openTab(records);
      records.always = { name, after };
      const said: unknown[] = [];
      store.subscribe(() => {
        const { saving } = store.get();
        if (said.at(-1) !== saving) said.push(saving);
      });
      store.add(advisee('ben'));
      await store.flush();
      note('ada', 'Met.');
      await store.flush();
      expect(people()).toEqual(['ada', 'ben']);
      expect(store.get().saving).toEqual({ kind: 'failed', reason });
      expect(await records.all()).toStrictEqual({ 'advisee/ada': ada });
      expect(announce).not.toHaveBeenCalled();
      records.always = null;
      note('ada', 'Met again.');
      await store.flush();
      expect(store.get().saving).toEqual({ kind: 'saved' });
      expect(noteOf('ada')).toBe('Met again.');
      expect(await records.all()).toMatchObject({
        'advisee/ada': { note: 'Met again.' },
        'advisee/ben': ben,
      });
      const failed = { kind: 'failed', reason };
      expect(said).toEqual([{ kind: 'saved' }, failed, { kind: 'saved' }]);
    },
  );

  it('from the first reading on: what is stored is found and kept when it works again', async () => {
    const records = makeFaultyRecords();
    await records.put({ 'advisee/ada': ada });
    records.faults.push({ name: 'SecurityError', after: 'nothing' });
    const { store, people } = await openTab(records);
    expect(store.get()).toMatchObject({ isOpen: true, saving: { kind: 'failed', reason: 'forbidden' } });
    store.add(advisee('ben'));
    await store.flush();
    expect(people()).toEqual(['ada', 'ben']);
    expect(await records.all()).toStrictEqual({ 'advisee/ada': ada, 'advisee/ben': ben });
  });

  it('without any database: memory, and it is said', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { store, people } = await openTab(makeDatabaseRecords());
    store.add(advisee('ada'));
    await store.flush();
    expect(people()).toEqual(['ada']);
    expect(store.get().saving.kind).toBe('failed');
  });
});

describe('taking back', () => {
  const stored = { 'advisee/ada': ada, 'advisee/ben': ben, 'invitation/spring': spring };
  const openFilled = async () => {
    const records = makeFaultyRecords();
    await records.put(stored);
    return { records, ...(await openTab(records)) };
  };

  it('a removal; what was changed since stays', async () => {
    const { records, store, note } = await openFilled();
    store.remove('ada');
    expect(store.get().undo).toBe('removal');
    note('ben', 'Met.');
    await store.flush();
    expect(Object.keys(await records.all())).not.toContain('advisee/ada');
    store.undo();
    await store.flush();
    expect(store.get().undo).toBe(null);
    expect(await records.all()).toMatchObject({ 'advisee/ada': ada, 'advisee/ben': { note: 'Met.' } });
  });

  it('a removal; what does nothing does not take its place', async () => {
    const { store, people } = await openFilled();
    store.remove('ada');
    await store.flush();
    store.remove('ada');
    store.undo();
    expect(people()).toEqual(['ada', 'ben']);
  });

  it('the removal of an invitation', async () => {
    const { records, store } = await openFilled();
    store.removeInvitation('spring');
    await store.flush();
    expect(Object.keys(await records.all())).toEqual(['advisee/ada', 'advisee/ben']);
    store.undo();
    await store.flush();
    expect(await records.all()).toStrictEqual(stored);
  });

  it.each(['replace', 'merge'] as const)('an import (%s)', async (how) => {
    const { records, store, note, people } = await openFilled();
    store.takeIn(caseloadOf([advisee('ada', { note: 'theirs', changed: 9 }), advisee('cleo')]), how);
    await store.flush();
    expect(people()).toEqual(how === 'replace' ? ['ada', 'cleo'] : ['ada', 'ben', 'cleo']);
    expect(await records.all()).toMatchObject({ 'advisee/ada': { note: 'theirs' } });
    expect(store.get().undo).toBe('import');
    note('cleo', 'Met.');
    store.undo();
    await store.flush();
    expect(await records.all()).toStrictEqual({
      ...stored,
      'advisee/cleo': expect.objectContaining({ note: 'Met.' }),
    });
  });

  it('an import that could not be stored yet', async () => {
    const { records, store, people } = await openFilled();
    records.always = { name: 'QuotaExceededError', after: 'reading' };
    store.takeIn(caseloadOf([advisee('cleo')]), 'replace');
    await store.flush();
    expect(people()).toEqual(['cleo']);
    expect(await records.all()).toStrictEqual(stored);
    store.undo();
    records.always = null;
    store.adopt();
    await store.flush();
    expect(await records.all()).toStrictEqual(stored);
  });

  it('a start over; also of what this tab had not seen yet', async () => {
    const { records, store, announce } = await openFilled();
    const unseen = makeAdviseeRecord(advisee('cleo'));
    await records.put({ 'advisee/cleo': unseen, 'aside/1': 'broken' });
    store.startOver();
    expect(store.get()).toMatchObject({ caseload: emptyCaseload, undo: 'start over' });
    await store.flush();
    expect(store.get().saving).toEqual({ kind: 'none' });
    expect(announce).toHaveBeenCalledOnce();
    expect(await records.all()).toStrictEqual({});
    store.undo();
    await store.flush();
    expect(await records.all()).toStrictEqual({ ...stored, 'advisee/cleo': unseen, 'aside/1': 'broken' });
  });

  it('a start over leaves no key in the database', async () => {
    const { store } = await openTab(makeDatabaseRecords());
    store.add(advisee('ada'));
    store.addInvitation(invitation('spring'));
    store.startOver();
    await store.flush();
    store.forgetUndo();
    expect(store.get()).toMatchObject({ undo: null, saving: { kind: 'none' } });
    expect(await allOf(makeDatabaseRecords())).toStrictEqual({});
  });

  it('a forgotten act is not taken back', async () => {
    const { store, people } = await openFilled();
    store.remove('ada');
    store.forgetUndo();
    store.undo();
    expect(people()).toEqual(['ben']);
  });
});

it('any caseload that is taken in is found by the next visit, and in the file', async () => {
  await fc.assert(
    fc.asyncProperty(caseloads, async (caseload) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const { store } = await openTab(makeDatabaseRecords());
      store.takeIn(caseload, 'replace');
      await store.flush();
      const later = await openTab(makeDatabaseRecords());
      expect(later.store.get()).toMatchObject({ caseload, aside: [], dropped: [] });
      expect(readCaseloadDocument(later.store.makeDocument())).toMatchObject({ caseload, dropped: [] });
    }),
    { numRuns: 30 },
  );
});

it('whatever two tabs do and whatever fails: in the end both show what is stored', async () => {
  const names = fc.constantFrom('ada', 'ben', 'cleo');
  const acts = fc.oneof(
    fc.tuple(fc.constantFrom('add', 'note', 'remove', 'invite', 'uninvite'), names),
    fc.tuple(fc.constantFrom('undo', 'start over', 'adopt', 'wait', 'wait', 'forget'), fc.constant('')),
    fc.tuple(fc.constantFrom('replace', 'merge', 'full', 'forbidden'), names),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), acts), { maxLength: 25 }), async (steps) => {
      const records = makeFaultyRecords();
      await records.put({ 'advisee/ada': ada, 'invitation/ben': { ...spring, id: 'ben', changed: 'no' } });
      const tabs = [await openTab(records), await openTab(records)] as const;
      for (const [isFirst, [act, name]] of steps) {
        const { store, note } = tabs[isFirst ? 0 : 1];
        if (act === 'add') store.add(advisee(name, { tag: 7 }));
        else if (act === 'note') note(name, 'Met.');
        else if (act === 'remove') store.remove(name);
        else if (act === 'invite') store.addInvitation(invitation(name));
        else if (act === 'uninvite') store.removeInvitation(name);
        else if (act === 'undo') store.undo();
        else if (act === 'start over') store.startOver();
        else if (act === 'adopt') store.adopt();
        else if (act === 'wait') await store.flush();
        else if (act === 'forget') store.forgetUndo();
        else if (act === 'full') records.faults.push({ name: 'QuotaExceededError', after: 'reading' });
        else if (act === 'forbidden') records.faults.push({ name: 'SecurityError', after: 'nothing' });
        else store.takeIn(caseloadOf([advisee(name, { tag: 7, note: 'theirs', changed: 5 })]), act);
      }
      records.faults.length = 0;
      for (const { store } of [...tabs, ...tabs]) {
        store.adopt();
        await store.flush();
      }
      const third = (await openTab(records)).store.get();
      for (const { store } of tabs) {
        const { caseload, aside, saving } = store.get();
        expect({ caseload, aside, saving }).toEqual({
          caseload: third.caseload,
          aside: third.aside,
          saving: third.saving,
        });
      }
    }),
  );
});
