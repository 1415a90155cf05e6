// A store on a fake storage, what the screens need around them, and the files they would save.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import type { Level } from '../../../src/assessment/answer.ts';
import { emptyMine, type Mine, makeBackup } from '../../../src/exports/backup.ts';
import { CatalogContext } from '../../../src/parts/CatalogContext.ts';
import { type MineStore, makeMineStore } from '../../../src/store/mine.ts';
import { type FakeStorage, makeFakeStorage } from '../../store/fakeStorage.ts';
import { saying } from '../../worlds/persons.ts';
import { openWorld } from '../../worlds/world.ts';

export const key = 'wayline-mine';
export const savedAt = new Date(2026, 10, 22, 12, 3).getTime();

export const catalog = openWorld({
  skills: ['budgets', 'coaching', 'law'],
  roles: [{ id: 'coach', skills: [{ skill: 'coaching', level: 2, weight: 3 }] }],
});

export const said = (claims: Readonly<Record<string, Level | null>>): Mine => ({
  ...emptyMine,
  assessment: saying(claims),
});

export const stored = (mine: Mine): string => makeBackup(mine, savedAt, catalog.version);

export function openStore(texts: Readonly<Record<string, string>> = {}, prepare = (_: FakeStorage) => {}) {
  const storage = makeFakeStorage(texts);
  prepare(storage);
  const store = makeMineStore({ catalog, storage: () => storage, now: () => savedAt });
  return { storage, store };
}

export function show(element: ReactElement) {
  const { container } = render(<CatalogContext value={catalog}>{element}</CatalogContext>);
  return { container, user: userEvent.setup({ applyAccept: false }) };
}

/** The names and texts of the files the screens save from now on. */
export function catchFiles(): { readonly name: string; readonly text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: last?.text() ?? Promise.reject(new Error('no file')) });
  });
  return files;
}

export const answersIn = (store: MineStore) =>
  Object.fromEntries([...store.get().mine.assessment.answers].map(([skill, { claim }]) => [skill, claim]));
