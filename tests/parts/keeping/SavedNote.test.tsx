// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SavedNote } from '../../../src/parts/keeping/SavedNote.tsx';
import { key, openStore, said, savedAt, show, stored } from './keeping.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: savedAt });
});
afterEach(() => {
  vi.useRealTimers();
});

it('says nothing before anything is stored, then where and when', () => {
  const { store } = openStore();
  const { container } = show(<SavedNote store={store} />);
  expect(container.textContent).toBe('');
  act(() => store.change(() => said({ law: 2 })));
  expect(container.textContent).toBe('Saved in this browser 12:03');
});

it('names the day when it was another one', () => {
  vi.setSystemTime(savedAt + 24 * 60 * 60 * 1000);
  const { container } = show(<SavedNote store={openStore({ [key]: stored(said({ law: 2 })) }).store} />);
  expect(container.textContent).toBe('Saved in this browser 22 Nov 2026, 12:03');
});

it('names no time when the stored document has none', () => {
  const text = stored(said({ law: 2 })).replace(/ "saved": .*\n/, '');
  const { container } = show(<SavedNote store={openStore({ [key]: text }).store} />);
  expect(container.textContent).toBe('Saved in this browser');
});

it('does not interrupt a screen reader', () => {
  const { container } = show(<SavedNote store={openStore({ [key]: stored(said({ law: 2 })) }).store} />);
  expect(container.querySelector('[role], [aria-live]')).toBeNull();
});

it('says nothing when saving fails', () => {
  const { store, storage } = openStore({ [key]: stored(said({ law: 2 })) });
  const { container } = show(<SavedNote store={store} />);
  storage.room = 0;
  act(() => store.change(() => said({ law: 3 })));
  expect(container.textContent).toBe('');
});
