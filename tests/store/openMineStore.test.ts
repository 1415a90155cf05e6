// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyMine, makeBackup } from '../../src/exports/backup.ts';
import { openMineStore } from '../../src/store/openMineStore.ts';
import { saying } from '../worlds/persons.ts';
import { openWorld } from '../worlds/world.ts';

const catalog = openWorld({ skills: ['law'], roles: [] });
const key = 'wayline-mine';
const text = makeBackup({ ...emptyMine, assessment: saying({ law: 3 }) }, 500);

beforeEach(() => localStorage.clear());

const asked = [
  ['another tab writes', () => window.dispatchEvent(new StorageEvent('storage', { key }))],
  [
    'the storage is emptied elsewhere',
    () => window.dispatchEvent(new StorageEvent('storage', { key: null })),
  ],
  ['the page comes back from the history', () => window.dispatchEvent(new Event('pageshow'))],
  ['the page comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
] as const;

it.each(asked)('looks at what is stored when %s', (_, happens) => {
  const store = openMineStore(catalog);
  localStorage.setItem(key, text);
  expect(store.get().mine).toEqual(emptyMine);
  happens();
  expect(store.get().mine.assessment.answers.size).toBe(1);
});

it('does not look when another key changes', () => {
  const store = openMineStore(catalog);
  localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent('storage', { key: 'wayline-theme' }));
  expect(store.get().mine).toEqual(emptyMine);
});

it('opens where touching the storage throws', () => {
  const touched = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(openMineStore(catalog).get().saving).toEqual({ kind: 'failed', reason: 'forbidden' });
  touched.mockRestore();
});
