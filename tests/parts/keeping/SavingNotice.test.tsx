// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { readBackup } from '../../../src/exports/backup.ts';
import { SavingNotice } from '../../../src/parts/keeping/SavingNotice.tsx';
import { answersIn, catalog, catchFiles, key, openStore, said, show, stored } from './keeping.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const status = () => screen.getByRole('status');
const button = (name: string) => screen.getByRole('button', { name });

it('is an empty region while all is well', () => {
  const { store } = openStore({ [key]: stored(said({ law: 2 })) });
  show(<SavingNotice store={store} />);
  expect(status().textContent).toBe('');
});

it('where saving is forbidden: what happened, what goes on, and a backup of what is in memory', async () => {
  const files = catchFiles();
  const { store } = openStore({}, (storage) => {
    storage.always = { on: 'get', does: 'forbids' };
  });
  const { user } = show(<SavingNotice store={store} />);
  expect(status().textContent).toContain('Your browser does not let this page save. You can go on;');
  act(() => store.change(() => said({ law: 2 })));
  await user.click(button('Download a backup'));
  expect(files[0]?.name).toMatch(/^wayline-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(readBackup((await files[0]?.text) ?? '', catalog)).toMatchObject({
    kind: 'read',
    mine: store.get().mine,
  });
});

it('goes away when saving works again', () => {
  const { store, storage } = openStore();
  show(<SavingNotice store={store} />);
  storage.room = 0;
  act(() => store.change(() => said({ law: 2 })));
  expect(status().textContent).toContain('no room left');
  storage.room = 5000;
  act(() => store.change(() => said({ law: 3 })));
  expect(status().textContent).toBe('');
});

it('says that a newer document is left as it is', () => {
  show(<SavingNotice store={openStore({ [key]: '{"format":"wayline","version":99}' }).store} />);
  expect(status().textContent).toContain('comes from a newer version of this site, and is left as it is');
});

it('offers what could not be read as a file, and deletes it when asked', async () => {
  const files = catchFiles();
  const damaged = stored(said({ law: 2, budgets: 1 })).replace('"claim": 1', '"claim": 7');
  const { store, storage } = openStore({ [key]: damaged });
  const { user } = show(<SavingNotice store={store} />);
  expect(status().textContent).toContain(
    'On 22 Nov 2026, something stored in this browser could not be read in full.',
  );
  expect(status().textContent).toContain('Not readable: 1 answer.');
  await user.click(button('Download what could not be read'));
  expect(files[0]?.name).toBe('wayline-set-aside-2026-11-22.json');
  expect(await files[0]?.text).toBe(damaged);
  await user.click(button('Delete it'));
  expect(status().textContent).toBe('');
  expect([...storage.texts.keys()]).toEqual([key]);
  expect(document.activeElement).toBe(status());
});

it('brings back what was erased', async () => {
  const { store } = openStore({ [key]: stored(said({ law: 2 })) });
  const { user } = show(<SavingNotice store={store} />);
  act(store.startOver);
  expect(status().textContent).toContain('Your answers are gone from this browser.');
  await user.click(button('Undo'));
  expect(answersIn(store)).toEqual({ law: 2 });
  expect(status().textContent).toBe('');
  // The button is gone; focus is not lost with it.
  expect(document.activeElement).toBe(status());
});

it('brings back what a file replaced, or keeps it so', async () => {
  const { store } = openStore({ [key]: stored(said({ law: 2 })) });
  const { user } = show(<SavingNotice store={store} />);
  act(() => store.restore(said({ budgets: 4 }), 'replace'));
  expect(status().textContent).toContain('What you brought in is here now.');
  await user.click(button('Undo'));
  expect(answersIn(store)).toEqual({ law: 2 });
  act(() => store.restore(said({ budgets: 4 }), 'replace'));
  await user.click(button('Keep it so'));
  expect(answersIn(store)).toEqual({ budgets: 4 });
  expect(status().textContent).toBe('');
});
