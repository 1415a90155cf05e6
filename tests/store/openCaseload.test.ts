// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { makeAdviseeRecord } from '../../src/caseload/caseloadRecord.ts';
import { makeDatabaseRecords } from '../../src/store/caseloadRecords.ts';
import { setSharedComputer } from '../../src/store/sharedComputer.ts';
import { advisee } from '../caseload/caseloads.ts';

const channelName = 'wayline-caseload';

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
  setSharedComputer(false);
});

/** The caseload of a page that has just loaded. */
async function openPage() {
  const { openCaseload } = await import('../../src/store/openCaseload.ts');
  const store = openCaseload();
  expect(openCaseload()).toBe(store);
  await store.ready;
  return store;
}

const writeElsewhere = () =>
  makeDatabaseRecords().update(() => new Map([['advisee/ada', makeAdviseeRecord(advisee('ada'))]]));

const asked = [
  ['another tab says so', () => new BroadcastChannel(channelName).postMessage('stored')],
  ['the page comes back from the history', () => window.dispatchEvent(new Event('pageshow'))],
  ['the page comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
] as const;

it.each(asked)('takes in what another tab has stored when %s', async (_, happens) => {
  const store = await openPage();
  await writeElsewhere();
  expect(store.get().caseload.advisees.size).toBe(0);
  happens();
  await vi.waitFor(() => expect(store.get().caseload.advisees.size).toBe(1));
});

it('tells other tabs what it has stored, and not that it has looked', async () => {
  const store = await openPage();
  const other = new BroadcastChannel(channelName);
  const heard = vi.fn();
  other.addEventListener('message', heard);
  store.adopt();
  await store.flush();
  store.add(advisee('ada'));
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  await store.flush();
  expect(heard).toHaveBeenCalledOnce();
  other.close();
});

it('stores where there is no channel', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const store = await openPage();
  store.add(advisee('ada'));
  await store.flush();
  expect(store.get().saving).toEqual({ kind: 'saved' });
});

it('on a shared computer stores nothing, and asks before it is lost', async () => {
  setSharedComputer(true);
  const open = vi.spyOn(indexedDB, 'open');
  const store = await openPage();
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(leave()).toBe(false);
  store.add(advisee('ada'));
  await store.flush();
  expect(leave()).toBe(true);
  expect(open).not.toHaveBeenCalled();
});
