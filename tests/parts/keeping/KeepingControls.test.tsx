// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { largestBackup } from '../../../src/exports/largestBackup.ts';
import { KeepingControls } from '../../../src/parts/keeping/KeepingControls.tsx';
import { answersIn, catchFiles, key, openStore, said, show, stored } from './keeping.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const here = said({ law: 2, coaching: 1 });
const button = (name: string) => screen.getByRole('button', { name });
const file = (text: string, name = 'backup.json', type = 'application/json') =>
  new File([text], name, { type });

function setUp(mine = here) {
  const { store, storage } = openStore({ [key]: stored(mine) });
  const { user } = show(<KeepingControls store={store} />);
  const choose = (chosen: File) =>
    user.upload(screen.getByLabelText('Restore from a file', { selector: 'input' }), chosen);
  return { store, storage, user, choose };
}

it('downloads a backup named after the day', async () => {
  const files = catchFiles();
  const { user } = setUp();
  await user.click(button('Download a backup'));
  expect(files[0]?.name).toMatch(/^wayline-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse((await files[0]?.text) ?? '')).toMatchObject({ format: 'wayline', catalog: '2026.11' });
});

it('shows what is in a file before anything changes', async () => {
  const { store, choose } = setUp();
  const damaged = stored(said({ budgets: 4, law: 3, coaching: 2 })).replace('"claim": 2', '"claim": 7');
  await choose(file(damaged));
  const dialog = await screen.findByRole('dialog', { name: 'Restore from this backup?' });
  expect([...dialog.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual([
    'Saved',
    '22 Nov 2026, 12:03',
    'Answers',
    '2',
    'Earlier results',
    '0',
    'Goals',
    '0',
    'Left out',
    'Not readable: 1 answer.',
  ]);
  expect(answersIn(store)).toEqual({ law: 2, coaching: 1 });
});

it.each([
  ['Replace what is here', { budgets: 4 }],
  ['Add to what is here', { budgets: 4, law: 2, coaching: 1 }],
  ['Cancel', { law: 2, coaching: 1 }],
])('%s does what it says, and the dialog is gone', async (choice, after) => {
  const { store, user, choose } = setUp();
  await choose(file(stored(said({ budgets: 4 }))));
  await screen.findByRole('dialog');
  await user.click(button(choice));
  expect(answersIn(store)).toEqual(after);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('asks no choice where there is nothing to replace', async () => {
  const { store, user, choose } = setUp(said({}));
  await choose(file(stored(said({ budgets: 4 }))));
  const dialog = await screen.findByRole('dialog');
  expect(
    within(dialog)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Restore it', 'Cancel']);
  await user.click(button('Restore it'));
  expect(answersIn(store)).toEqual({ budgets: 4 });
});

it('offers what a file replaced, until it is deleted', async () => {
  const files = catchFiles();
  const { user, choose } = setUp();
  await choose(file(stored(said({ budgets: 4 }))));
  await screen.findByRole('dialog');
  await user.click(button('Replace what is here'));
  await user.click(button('Download what was here'));
  expect(await files[0]?.text).toBe(stored(here));
  await user.click(button('Delete it'));
  expect(screen.queryByRole('button', { name: 'Download what was here' })).toBeNull();
  expect(document.activeElement).toBe(button('Download a backup'));
});

it('leaves what could not be read to the notice', () => {
  show(<KeepingControls store={openStore({ [key]: 'nonsense' }).store} />);
  expect(screen.queryByRole('button', { name: 'Delete it' })).toBeNull();
});

it.each([
  ['a picture', file('\u0089PNG', 'me.png', 'image/png'), 'This file is a picture, not a Wayline backup.'],
  ['an empty file', file(''), 'This file is empty.'],
  ['a text', file('Dear all'), 'This file is not a Wayline backup, or only part of one.'],
  ['other JSON', file('{"name":"x"}'), 'This file was not made by Wayline.'],
  ['a newer backup', file('{"format":"wayline","version":99}'), 'This backup comes from a newer version'],
])('%s is refused in plain words', async (_, chosen, words) => {
  const { store, choose } = setUp();
  await choose(chosen);
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain(words));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(answersIn(store)).toEqual({ law: 2, coaching: 1 });
});

it('a file past the largest size is refused without being read', async () => {
  const { choose } = setUp();
  const large = file('x');
  Object.defineProperty(large, 'size', { value: 3 * largestBackup + 1 });
  const read = vi.spyOn(large, 'text');
  await choose(large);
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('too large'));
  expect(read).not.toHaveBeenCalled();
});

it('a file that cannot be opened says so', async () => {
  const { choose } = setUp();
  const gone = file('x');
  vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  await choose(gone);
  await vi.waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('could not open this file'),
  );
});

it('a good file clears what was said of a bad one', async () => {
  const { choose } = setUp();
  await choose(file(''));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
  await choose(file(stored(here)));
  await screen.findByRole('dialog');
  expect(screen.getByRole('status', { hidden: true }).textContent).toBe('');
});

it('starting over says what it erases, offers the backup first, and asks again', async () => {
  const files = catchFiles();
  const { store, storage, user } = setUp();
  await user.click(button('Start over'));
  const dialog = screen.getByRole('dialog', { name: 'Erase everything you said?' });
  expect(dialog.textContent).toContain(
    'This erases from this browser: 2 answers, your background and any copies that were set aside',
  );
  expect(answersIn(store)).toEqual({ law: 2, coaching: 1 });
  await user.click(within(dialog).getByRole('button', { name: 'Download a backup' }));
  expect(files).toHaveLength(1);
  await user.click(button('Erase everything'));
  expect(answersIn(store)).toEqual({});
  expect(storage.texts.size).toBe(0);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('focus goes into a dialog and comes back, also by Escape', async () => {
  const { store, user } = setUp();
  await user.click(button('Start over'));
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  expect(dialog.open).toBe(true);
  expect(dialog.contains(document.activeElement)).toBe(true);
  // What a browser sends for Escape.
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(button('Start over'));
  expect(answersIn(store)).toEqual({ law: 2, coaching: 1 });
});
