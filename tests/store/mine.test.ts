import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Assessment, withAnswer } from '../../src/assessment/assessment.ts';
import { emptyMine, type Mine, makeBackup, readBackup } from '../../src/exports/backup.ts';
import { type MineStore, makeMineStore } from '../../src/store/mine.ts';
import { claiming, saying, the } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';
import { type FakeStorage, makeFakeStorage } from './fakeStorage.ts';

const skills = ['budgets', 'coaching', 'law'] as const;
const catalog = openWorld({
  skills,
  roles: [{ id: 'coach', skills: [{ skill: 'coaching', level: 2, weight: 3 }] }],
  qualifications: { master: { months: 24 } },
  fields: ['teaching'],
});
const key = 'wayline-mine';
const newer = '{"format":"wayline","version":99,"all":"different"}';
const said = (claims: Parameters<typeof saying>[0], rest?: Partial<Assessment>): Mine => ({
  assessment: saying(claims, rest),
  snapshots: [],
  plan: null,
  links: [],
});
const stored = (mine: Mine) => makeBackup(mine, 500, catalog.version);

/** A tab on a storage: its store, and short ways to say something and to see it. */
function openTab(storage: FakeStorage) {
  let time = 1000;
  const now = () => {
    time += 1;
    return time;
  };
  const store = makeMineStore({ catalog, storage: () => storage, now });
  const say = (skill: (typeof skills)[number], claim: 0 | 1 | 2 | 3 | 4 = 2) => {
    const id = the(catalog.skills, skill).id;
    store.change((mine) => ({
      ...mine,
      assessment: withAnswer(mine.assessment, id, claiming(claim, now())),
    }));
  };
  return { store, say, answers: () => answersOf(store.get().mine) };
}

const answersOf = ({ assessment }: Mine) =>
  Object.fromEntries([...assessment.answers].map(([skill, { claim }]) => [skill, claim]));

/** The answers under our key, as the next visit would find them. */
function storedAnswers({ texts }: FakeStorage) {
  const read = readBackup(texts.get(key) ?? '', catalog);
  return read.kind === 'read' ? answersOf(read.mine) : read.kind;
}

const asideTexts = (store: MineStore) => store.get().aside.map(({ text }) => text);

describe('opening', () => {
  it('an empty storage is an empty start, and nothing is written', () => {
    const storage = makeFakeStorage();
    const { store } = openTab(storage);
    expect(store.get()).toEqual({
      mine: emptyMine,
      saving: { kind: 'none' },
      aside: [],
      undo: null,
      dropped: [],
    });
    expect(storage.texts.size).toBe(0);
  });

  it('a stored document is read, with the time it was saved', () => {
    const { store, answers } = openTab(makeFakeStorage({ [key]: stored(said({ law: 3 })) }));
    expect(answers()).toEqual({ law: 3 });
    expect(store.get().saving).toEqual({ kind: 'saved', at: 500 });
  });
});

describe('a change', () => {
  it('is stored before the call returns', () => {
    const storage = makeFakeStorage();
    const { store, say } = openTab(storage);
    say('law', 4);
    expect(storedAnswers(storage)).toEqual({ law: 4 });
    expect(store.get().saving).toEqual({ kind: 'saved', at: expect.any(Number) });
    expect(openTab(storage).answers()).toEqual({ law: 4 });
  });

  it('tells every listener once, until it leaves', () => {
    const { store, say } = openTab(makeFakeStorage());
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    say('law');
    expect(listener).toHaveBeenCalledOnce();
    leave();
    say('budgets');
    expect(listener).toHaveBeenCalledOnce();
  });

  it('that changes nothing writes nothing and tells nobody', () => {
    const storage = makeFakeStorage();
    const { store } = openTab(storage);
    const before = store.get();
    store.change((mine) => mine);
    store.adopt();
    expect(store.get()).toBe(before);
    expect(storage.texts.size).toBe(0);
  });
});

describe('two tabs', () => {
  it('one of them old: both sets of answers remain', () => {
    const storage = makeFakeStorage();
    const [old, other] = [openTab(storage), openTab(storage)];
    other.say('law', 1);
    old.say('coaching', 3);
    expect(storedAnswers(storage)).toEqual({ law: 1, coaching: 3 });
    expect(old.answers()).toEqual({ law: 1, coaching: 3 });
    other.store.adopt();
    expect(other.answers()).toEqual({ law: 1, coaching: 3 });
  });

  it('one of them unable to save for a while: both sets remain', () => {
    const storage = makeFakeStorage();
    const [unlucky, other] = [openTab(storage), openTab(storage)];
    storage.faults.push({ on: 'set', does: 'throws' });
    unlucky.say('law', 1);
    other.say('coaching', 3);
    unlucky.say('budgets', 4);
    expect(storedAnswers(storage)).toEqual({ law: 1, coaching: 3, budgets: 4 });
  });

  it('what one takes back does not return from the other', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ law: 3, coaching: 1 })) });
    const [one, other] = [openTab(storage), openTab(storage)];
    const { id } = the(catalog.skills, 'law');
    one.store.change((mine) => ({ ...mine, assessment: withAnswer(mine.assessment, id, null) }));
    other.say('budgets');
    expect(storedAnswers(storage)).toEqual({ coaching: 1, budgets: 2 });
  });

  it('starting over in one holds in the other, which can undo it', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ law: 3 })) });
    const [one, other] = [openTab(storage), openTab(storage)];
    one.store.startOver();
    other.store.adopt();
    expect(other.answers()).toEqual({});
    expect(other.store.get()).toMatchObject({ undo: 'start over', saving: { kind: 'none' } });
    other.store.undo();
    expect(storedAnswers(storage)).toEqual({ law: 3 });
  });

  it('one starts over while the other cannot save: what only the other has stays and is stored', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ law: 3 })) });
    const [one, other] = [openTab(storage), openTab(storage)];
    storage.faults.push({ on: 'set', does: 'throws' });
    other.say('coaching');
    one.store.startOver();
    other.say('budgets');
    expect(storedAnswers(storage)).toEqual({ law: 3, coaching: 2, budgets: 2 });
  });

  it('starting over in an old one erases, and brings back, what the other has stored', () => {
    const storage = makeFakeStorage();
    const [old, other] = [openTab(storage), openTab(storage)];
    other.say('law', 4);
    old.store.startOver();
    expect(storage.texts.size).toBe(0);
    old.store.undo();
    expect(old.answers()).toEqual({ law: 4 });
    expect(storedAnswers(storage)).toEqual({ law: 4 });
  });

  it('nonsense that takes the place of good answers is set aside, and the answers are stored again', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ law: 3 })) });
    const { store, answers } = openTab(storage);
    storage.texts.set(key, 'nonsense');
    store.adopt();
    expect(answers()).toEqual({ law: 3 });
    expect(storedAnswers(storage)).toEqual({ law: 3 });
    expect(asideTexts(store)).toEqual(['nonsense']);
  });
});

describe('a text that cannot be read', () => {
  it('is set aside first and only then written over', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense' });
    const { store, say } = openTab(storage);
    expect(store.get()).toMatchObject({ mine: emptyMine, saving: { kind: 'none' } });
    expect(store.get().aside).toEqual([
      {
        key: expect.stringMatching(/^wayline-mine-aside-\d+$/),
        at: expect.any(Number),
        cause: 'unread',
        text: 'nonsense',
      },
    ]);
    say('law');
    expect(storedAnswers(storage)).toEqual({ law: 2 });
    expect([...storage.texts.values()]).toContain('nonsense');
  });

  it('is set aside once, however often the page is opened', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense' });
    openTab(storage);
    expect(openTab(storage).store.get().aside).toHaveLength(1);
  });

  it('never takes the place of another one that was set aside', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense' });
    openTab(storage);
    storage.texts.set(key, 'other nonsense');
    expect(asideTexts(openTab(storage).store)).toEqual(['nonsense', 'other nonsense']);
  });

  it('is not written over while there is no room to set it aside', () => {
    const nonsense = 'nonsense'.repeat(100);
    const storage = makeFakeStorage({ [key]: nonsense });
    storage.room = 1500;
    const { store, say, answers } = openTab(storage);
    expect(store.get().saving).toEqual({ kind: 'failed', reason: 'full' });
    expect(store.get().aside).toMatchObject([{ key, text: nonsense }]);
    say('law');
    expect(storage.texts.get(key)).toBe(nonsense);
    expect(answers()).toEqual({ law: 2 });
    storage.room = 5000;
    say('coaching');
    expect(storedAnswers(storage)).toEqual({ law: 2, coaching: 2 });
    expect(asideTexts(store)).toEqual([nonsense]);
    expect(store.get().aside[0]?.key).not.toBe(key);
  });

  it('is no longer in the way when another tab has written there', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense'.repeat(100) });
    storage.room = 1500;
    const { store, answers } = openTab(storage);
    storage.texts.set(key, stored(said({ law: 3 })));
    store.adopt();
    expect(answers()).toEqual({ law: 3 });
    expect(store.get()).toMatchObject({ aside: [], saving: { kind: 'saved', at: 500 } });
  });

  it('stays what it is when a file is restored before it could be set aside', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense'.repeat(100) });
    storage.room = 1500;
    const { store, say } = openTab(storage);
    say('law');
    store.restore(said({ budgets: 1 }), 'replace');
    expect(store.get().aside).toMatchObject([{ key, cause: 'unread' }]);
    store.undo();
    expect(store.get().aside).toMatchObject([{ key, cause: 'unread' }]);
    expect(storage.texts.get(key)).toMatch(/^nonsense/);
  });

  it('is gone after starting over, though it could not be set aside', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense'.repeat(100) });
    storage.room = 1500;
    const { store } = openTab(storage);
    store.startOver();
    expect(storage.texts.size).toBe(0);
    expect(store.get()).toMatchObject({ aside: [], saving: { kind: 'none' } });
  });

  it('gives way when the person deletes it', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense'.repeat(100) });
    storage.room = 1500;
    const { store, say } = openTab(storage);
    say('law');
    store.dismissAside(key);
    expect(storedAnswers(storage)).toEqual({ law: 2 });
    expect(store.get()).toMatchObject({ aside: [], saving: { kind: 'saved' } });
  });
});

describe('a document read in part', () => {
  const damaged = stored(said({ law: 3, coaching: 1 })).replace('"claim": 1', '"claim": 7');

  it('keeps the rest, names what is missing and sets the original aside', () => {
    const storage = makeFakeStorage({ [key]: damaged });
    const { store, say, answers } = openTab(storage);
    expect(answers()).toEqual({ law: 3 });
    expect(store.get().dropped).toEqual([{ place: 'answers/coaching', reason: 'not readable' }]);
    expect(asideTexts(store)).toEqual([damaged]);
    say('budgets');
    expect(storedAnswers(storage)).toEqual({ law: 3, budgets: 2 });
    expect(asideTexts(openTab(storage).store)).toEqual([damaged]);
  });

  it('once its original is deleted, does not come back with the next visit', () => {
    const storage = makeFakeStorage({ [key]: damaged });
    const { store } = openTab(storage);
    store.dismissAside(store.get().aside[0]?.key ?? '');
    expect(store.get()).toMatchObject({ aside: [], dropped: [] });
    expect(openTab(storage).store.get()).toMatchObject({ aside: [], dropped: [] });
    expect(storedAnswers(storage)).toEqual({ law: 3 });
  });

  it('an original that cannot be deleted stays in the list', () => {
    const storage = makeFakeStorage({ [key]: damaged });
    const { store } = openTab(storage);
    storage.always = { on: 'remove', does: 'throws' };
    store.dismissAside(store.get().aside[0]?.key ?? '');
    expect(store.get()).toMatchObject({
      aside: [{ text: damaged }],
      saving: { kind: 'failed', reason: 'not erased' },
    });
  });

  it('is forgotten by starting over', () => {
    const { store } = openTab(makeFakeStorage({ [key]: damaged }));
    store.startOver();
    expect(store.get()).toMatchObject({ aside: [], dropped: [] });
  });

  it('deleting nonsense leaves no key', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense' });
    const { store } = openTab(storage);
    store.dismissAside(store.get().aside[0]?.key ?? '');
    expect(storage.texts.size).toBe(0);
  });
});

describe('a document of a newer version', () => {
  it('is never written over; work goes on in memory', () => {
    const storage = makeFakeStorage({ [key]: newer });
    const { store, say, answers } = openTab(storage);
    expect(store.get().saving).toEqual({ kind: 'newer' });
    say('law');
    store.restore(said({ coaching: 1 }), 'merge');
    store.undo();
    say('budgets');
    expect(answers()).toEqual({ law: 2, budgets: 2 });
    expect([...storage.texts]).toEqual([[key, newer]]);
  });

  it('is not written over after the storage could not be read for once', () => {
    const storage = makeFakeStorage({ [key]: newer });
    const { store, say } = openTab(storage);
    storage.faults.push({ on: 'get', does: 'throws' });
    say('law');
    say('budgets');
    expect(storage.texts.get(key)).toBe(newer);
    expect(store.get().saving).toEqual({ kind: 'newer' });
  });

  it('that comes from another tab leaves the answers here alone', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ law: 3 })) });
    const { store, say, answers } = openTab(storage);
    storage.texts.set(key, newer);
    say('budgets');
    expect(answers()).toEqual({ law: 3, budgets: 2 });
    expect(storage.texts.get(key)).toBe(newer);
    expect(store.get().saving).toEqual({ kind: 'newer' });
  });

  it.each([
    ['another tab started over', null, { law: 2 }],
    ['an older document took its place', stored(said({ budgets: 1 })), { law: 2, budgets: 1 }],
  ])('that is gone because %s leaves saving free again', (_, text, all) => {
    const storage = makeFakeStorage({ [key]: newer });
    const { store, say, answers } = openTab(storage);
    say('law');
    if (text === null) storage.texts.delete(key);
    else storage.texts.set(key, text);
    store.adopt();
    expect(answers()).toEqual(all);
    expect(store.get().saving.kind).toBe(text === null ? 'none' : 'saved');
    if (text !== null) expect(storedAnswers(storage)).toEqual(all);
    say('coaching');
    expect(storedAnswers(storage)).toEqual({ ...all, coaching: 2 });
    expect(store.get().saving.kind).toBe('saved');
  });

  it('that could not be erased is not written over either', () => {
    const storage = makeFakeStorage({ [key]: newer });
    const { store, say } = openTab(storage);
    storage.always = { on: 'remove', does: 'nothing' };
    store.startOver();
    say('law');
    expect(storage.texts.get(key)).toBe(newer);
  });

  it('comes back as it was when starting over is undone', () => {
    const storage = makeFakeStorage({ [key]: newer });
    const { store, say, answers } = openTab(storage);
    store.startOver();
    expect(storage.texts.size).toBe(0);
    say('law');
    expect(storedAnswers(storage)).toEqual({ law: 2 });
    store.undo();
    expect(storage.texts.get(key)).toBe(newer);
    expect(answers()).toEqual({ law: 2 });
    expect(store.get().saving).toEqual({ kind: 'newer' });
  });
});

describe('saving fails', () => {
  it.each([
    [{ on: 'set', does: 'throws' }, 'other'],
    [{ on: 'set', does: 'forbids' }, 'forbidden'],
    [{ on: 'set', does: 'nothing' }, 'other'],
    [{ on: 'get', does: 'forbids' }, 'forbidden'],
    [{ on: 'get', does: 'throws' }, 'other'],
  ] as const)('once (%j): work goes on, and the next change saves it all', (fault, reason) => {
    const storage = makeFakeStorage({ [key]: stored(said({ budgets: 1 })) });
    const { store, say, answers } = openTab(storage);
    storage.faults.push(fault);
    say('law');
    expect(answers()).toEqual({ budgets: 1, law: 2 });
    expect(store.get().saving).toEqual({ kind: 'failed', reason });
    expect(storedAnswers(storage)).toEqual({ budgets: 1 });
    say('coaching');
    expect(store.get().saving.kind).toBe('saved');
    expect(storedAnswers(storage)).toEqual({ budgets: 1, law: 2, coaching: 2 });
  });

  it('when storage is full: what is stored stays, and saving resumes with room', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ budgets: 1 })) });
    const { store, say } = openTab(storage);
    storage.room = 0;
    say('law');
    say('coaching');
    expect(store.get().saving).toEqual({ kind: 'failed', reason: 'full' });
    expect(storedAnswers(storage)).toEqual({ budgets: 1 });
    storage.room = 5000;
    say('law', 4);
    expect(storedAnswers(storage)).toEqual({ budgets: 1, law: 4, coaching: 2 });
  });

  it('from the start: said at once, and everything works in memory', () => {
    const storage = makeFakeStorage();
    storage.always = { on: 'get', does: 'forbids' };
    const { store, say, answers } = openTab(storage);
    expect(store.get().saving).toEqual({ kind: 'failed', reason: 'forbidden' });
    say('law');
    store.startOver();
    expect(answers()).toEqual({});
    store.undo();
    expect(answers()).toEqual({ law: 2 });
    store.restore(said({ budgets: 1 }), 'replace');
    expect(answers()).toEqual({ budgets: 1 });
    store.undo();
    expect(answers()).toEqual({ law: 2 });
    expect(store.get().saving.kind).toBe('failed');
  });

  it('is not what happens when only a look at other tabs fails', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ budgets: 1 })) });
    const { store } = openTab(storage);
    storage.faults.push({ on: 'get', does: 'throws' });
    store.adopt();
    expect(store.get().saving).toEqual({ kind: 'saved', at: 500 });
  });

  it('because there is no storage at all, or touching it throws', () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const storage of [() => null, forbidden])
      expect(makeMineStore({ catalog, storage, now: () => 1 }).get().saving).toEqual({
        kind: 'failed',
        reason: 'forbidden',
      });
  });

  it('at opening: what is stored joins what was said meanwhile', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ budgets: 1 })) });
    storage.faults.push({ on: 'get', does: 'throws' }, { on: 'get', does: 'throws' });
    const { say, answers } = openTab(storage);
    say('law');
    expect(storedAnswers(storage)).toEqual({ budgets: 1 });
    say('coaching');
    expect(answers()).toEqual({ budgets: 1, law: 2, coaching: 2 });
    expect(storedAnswers(storage)).toEqual(answers());
  });

  it('for a document too long to be read back', () => {
    const storage = makeFakeStorage();
    const { store, say } = openTab(storage);
    say('law');
    const note = 'x'.repeat(2_000_001);
    const { id } = the(catalog.skills, 'coaching');
    const answer = { ...claiming(1), note };
    store.change((mine) => ({ ...mine, assessment: withAnswer(mine.assessment, id, answer) }));
    expect(store.get().saving).toEqual({ kind: 'failed', reason: 'full' });
    expect(storedAnswers(storage)).toEqual({ law: 2 });
  });
});

describe('starting over', () => {
  it('leaves no key, and nothing of anybody else is touched', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense', 'wayline-theme': 'dark' });
    const { store, say } = openTab(storage);
    say('law');
    store.startOver();
    expect([...storage.texts]).toEqual([['wayline-theme', 'dark']]);
    expect(store.get()).toEqual({
      mine: emptyMine,
      saving: { kind: 'none' },
      aside: [],
      undo: 'start over',
      dropped: [],
    });
  });

  it('can be undone, with all that was set aside', () => {
    const storage = makeFakeStorage({ [key]: 'nonsense' });
    const { store, say, answers } = openTab(storage);
    say('law');
    const before = new Map(storage.texts);
    store.startOver();
    store.undo();
    expect(answers()).toEqual({ law: 2 });
    expect(storage.texts).toEqual(before);
    expect(store.get()).toMatchObject({
      undo: null,
      saving: { kind: 'saved' },
      aside: [{ text: 'nonsense' }],
    });
  });

  it('when undone, keeps what was said since', () => {
    const storage = makeFakeStorage();
    const { store, say } = openTab(storage);
    say('law', 1);
    say('budgets', 1);
    store.startOver();
    say('law', 4);
    store.undo();
    expect(storedAnswers(storage)).toEqual({ law: 4, budgets: 1 });
  });

  it('when undone, keeps what another tab has said since', () => {
    const storage = makeFakeStorage();
    const { store, say, answers } = openTab(storage);
    say('law', 1);
    store.startOver();
    openTab(storage).say('budgets', 3);
    store.undo();
    expect(answers()).toEqual({ law: 1, budgets: 3 });
    expect(storedAnswers(storage)).toEqual(answers());
  });

  it('is forgotten when asked, and undoing then does nothing', () => {
    const storage = makeFakeStorage();
    const { store, say, answers } = openTab(storage);
    say('law');
    store.startOver();
    store.forgetUndo();
    expect(store.get().undo).toBeNull();
    store.undo();
    expect(answers()).toEqual({});
    expect(storage.texts.size).toBe(0);
  });

  it('twice can still be undone', () => {
    const { store, say, answers } = openTab(makeFakeStorage());
    say('law');
    store.startOver();
    store.startOver();
    store.undo();
    expect(answers()).toEqual({ law: 2 });
  });

  it('says so when the browser does not erase', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ law: 3 })) });
    const { store } = openTab(storage);
    storage.always = { on: 'remove', does: 'nothing' };
    store.startOver();
    expect(store.get().saving).toEqual({ kind: 'failed', reason: 'not erased' });
    store.undo();
    expect(store.get()).toMatchObject({ undo: null, saving: { kind: 'saved', at: 500 } });
    expect(storedAnswers(storage)).toEqual({ law: 3 });
  });

  it('can be undone for what never could be stored, which then is', () => {
    const storage = makeFakeStorage();
    storage.room = 0;
    const { store, say, answers } = openTab(storage);
    say('law');
    store.startOver();
    storage.room = 5000;
    store.undo();
    expect(answers()).toEqual({ law: 2 });
    expect(storedAnswers(storage)).toEqual({ law: 2 });
  });

  it('and a new plan since then: undo brings each entry of the old one back once', () => {
    const planned = (text: string): Mine['plan'] => ({
      from: null,
      steps: [{ role: the(catalog.roles, 'coach').id, months: 10 }],
      begins: 24_322,
      items: [
        {
          id: 'own-1',
          kind: 'own',
          text,
          leaves: '',
          step: the(catalog.roles, 'coach').id,
          skill: null,
          start: 24_322,
          months: 1,
          hours: 0,
          done: null,
          evidence: '',
        },
      ],
      aside: [],
      tag: 7,
      goalInWords: '',
      support: '',
      firstAction: '',
    });
    const storage = makeFakeStorage();
    const { store } = openTab(storage);
    store.change((mine) => ({ ...mine, plan: planned('Visit a school') }));
    store.startOver();
    store.change((mine) => ({ ...mine, plan: planned('Call Anna') }));
    store.undo();
    expect(store.get().mine.plan?.items.map(({ text }) => text)).toEqual(['Call Anna', 'Visit a school']);
    expect(openTab(storage).store.get().mine.plan?.items).toHaveLength(2);
  });

  it('whose undo finds no room can be tried again', () => {
    const storage = makeFakeStorage();
    const { store, say, answers } = openTab(storage);
    say('law');
    store.startOver();
    storage.room = 0;
    store.undo();
    expect(answers()).toEqual({ law: 2 });
    expect(store.get()).toMatchObject({ undo: 'start over', saving: { kind: 'failed', reason: 'full' } });
    storage.room = 5000;
    store.undo();
    expect(storedAnswers(storage)).toEqual({ law: 2 });
    expect(store.get()).toMatchObject({ undo: null, saving: { kind: 'saved' } });
  });
});

describe('restoring', () => {
  const before = stored(said({ law: 1, budgets: 1 }));
  const open = () => {
    const storage = makeFakeStorage({ [key]: before });
    return { storage, ...openTab(storage) };
  };

  it('by replacing: the file alone holds, and what was stored survives a reload', () => {
    const { storage, store } = open();
    store.restore(said({ coaching: 3 }), 'replace');
    expect(storedAnswers(storage)).toEqual({ coaching: 3 });
    expect(openTab(storage).store.get().aside).toMatchObject([{ cause: 'replaced', text: before }]);
  });

  it('by adding: of two answers to one skill the later one holds', () => {
    const { storage, store } = open();
    const later = {
      assessment: withAnswer(saying({ coaching: 3 }), the(catalog.skills, 'law').id, claiming(4, 99)),
      snapshots: [],
      plan: null,
      links: [],
    };
    store.restore(later, 'merge');
    expect(storedAnswers(storage)).toEqual({ law: 4, budgets: 1, coaching: 3 });
  });

  it.each(['replace', 'merge'] as const)('by %s can be undone without a trace', (how) => {
    const { storage, store } = open();
    store.restore(said({ law: 4 }), how);
    store.undo();
    expect(storedAnswers(storage)).toEqual({ law: 1, budgets: 1 });
    expect([...storage.texts.keys()]).toEqual([key]);
    expect(store.get()).toMatchObject({ undo: null, aside: [] });
  });

  it('can be undone until something else is said; what was replaced stays set aside', () => {
    const { store, say, answers } = open();
    store.restore(said({ coaching: 3 }), 'replace');
    expect(store.get().undo).toBe('restore');
    say('law', 4);
    expect(store.get().undo).toBeNull();
    store.undo();
    expect(answers()).toEqual({ coaching: 3, law: 4 });
    expect(asideTexts(store)).toEqual([before]);
  });

  it('cannot be undone over what another tab said since', () => {
    const { storage, store, answers } = open();
    store.restore(said({ coaching: 3 }), 'replace');
    openTab(storage).say('law', 4);
    store.undo();
    expect(answers()).toEqual({ coaching: 3, law: 4 });
    expect(asideTexts(store)).toEqual([before]);
  });

  it('without room for both keeps what was stored, until the person gives it up', () => {
    const { storage, store, answers } = open();
    storage.room = before.length + 100;
    store.restore(said({ coaching: 3 }), 'replace');
    expect(answers()).toEqual({ coaching: 3 });
    expect(storage.texts.get(key)).toBe(before);
    expect(store.get()).toMatchObject({
      saving: { kind: 'failed', reason: 'full' },
      aside: [{ key, cause: 'replaced' }],
    });
    store.dismissAside(key);
    expect(storedAnswers(storage)).toEqual({ coaching: 3 });
  });

  it('without room for both can be undone', () => {
    const { storage, store, answers } = open();
    storage.room = before.length + 100;
    store.restore(said({ coaching: 3 }), 'replace');
    store.undo();
    expect(answers()).toEqual({ law: 1, budgets: 1 });
    expect(storedAnswers(storage)).toEqual(answers());
    expect(store.get()).toMatchObject({ aside: [], saving: { kind: 'saved' } });
  });

  it('leaves a text that can be deleted by itself', () => {
    const { store } = open();
    store.restore(said({ coaching: 3 }), 'replace');
    const { aside, ...rest } = store.get();
    store.dismissAside(aside[0]?.key ?? '');
    expect(store.get()).toEqual({ ...rest, aside: [] });
  });

  it.each([{}, { [key]: stored(emptyMine) }])('into an empty browser sets nothing aside', (texts) => {
    const storage = makeFakeStorage(texts);
    const { store } = openTab(storage);
    store.restore(said({ law: 1 }), 'replace');
    expect([...storage.texts.keys()]).toEqual([key]);
  });
});

describe('laws', () => {
  it('any text under our key gives a state, and the text is kept until all of it is in the state', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(newer)), (text) => {
        const storage = makeFakeStorage({ [key]: text });
        const { say } = openTab(storage);
        say('law');
        expect([...storage.texts.values()]).toContain(text);
      }),
    );
  });

  it('a damaged document never crashes the store, and whatever is not in the state is set aside', () => {
    const whole = said(
      { law: 3, coaching: 1, budgets: null },
      { goals: [the(catalog.roles, 'coach').id], dismissed: [the(catalog.roles, 'coach').id] },
    );
    const mine: Mine = {
      ...whole,
      snapshots: [
        {
          at: 7,
          catalog: '2026.11',
          assessment: whole.assessment,
          figures: [
            { role: 'coach', name: 'Coach', share: 0.5, low: 0.4, high: 0.6, coverage: 1, band: 'build' },
          ],
        },
      ],
    };
    const text = stored(mine);
    fc.assert(
      fc.property(damagesOf(text), (damaged) => {
        const storage = makeFakeStorage({ [key]: damaged });
        const { store } = openTab(storage);
        if ([...storage.texts].some(([other, kept]) => other !== key && kept === damaged)) return;
        if (store.get().saving.kind === 'newer') return;
        // Nothing was set aside: then all that the text says must be in the state.
        const { saved: _, catalog: __, ...says } = JSON.parse(damaged) as Record<string, unknown>;
        expect(JSON.parse(stored(store.get().mine))).toMatchObject(says);
      }),
      { numRuns: 500 },
    );
  });
});

/** A text with characters lost or changed, or with one of its values exchanged for one of another type. */
function damagesOf(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length - 1 });
  const cut = fc
    .tuple(place, fc.nat({ max: 40 }))
    .map(([from, length]) => text.slice(0, from) + text.slice(from + length));
  const slip = fc
    .tuple(place, fc.constantFrom(...'0179aeilrz"{}[],:. -'))
    .map(([at, character]) => text.slice(0, at) + character + text.slice(at + 1));
  const values = [...text.matchAll(/(?<=: )("[^"]*"|null|[\d.]+|\[[\d,]*\])/g)];
  const swap = fc
    .tuple(
      fc.constantFrom(...values),
      fc.constantFrom('null', '"text"', '[]', '{}', '-1', '1e9', 'true', '[[]]'),
    )
    .map(([{ index, 0: old }, value]) => text.slice(0, index) + value + text.slice(index + old.length));
  return fc.oneof(cut, slip, swap);
}

describe('found by review', () => {
  it('deleting an older aside does not lose the text that could not be copied yet', () => {
    const storage = makeFakeStorage({ [key]: 'not readable', [`${key}-aside-1`]: 'older' });
    storage.room = [...storage.texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    const { store, say } = openTab(storage);
    expect(asideTexts(store)).toEqual(['older', 'not readable']);
    const [older] = store.get().aside;
    store.dismissAside(older?.key ?? '');
    expect(asideTexts(store)).toEqual(['not readable']);
    storage.room = Number.POSITIVE_INFINITY;
    say('law');
    expect(asideTexts(store)).toEqual(['not readable']);
    expect([...storage.texts.values()]).toContain('not readable');
  });

  it('undoing a start over leaves a newer document that came in between as it is', () => {
    const storage = makeFakeStorage({ [key]: stored(said({ law: 3 })) });
    const { store, answers } = openTab(storage);
    store.startOver();
    storage.texts.set(key, newer);
    store.undo();
    expect(storage.texts.get(key)).toBe(newer);
    expect(answers()).toEqual({ law: 3 });
    expect(store.get().saving.kind).toBe('newer');
  });
});
