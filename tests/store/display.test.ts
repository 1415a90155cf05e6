// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeDisplay, useDisplay } from '../../src/store/display.ts';
import { setSharedComputer } from '../../src/store/sharedComputer.ts';

/** What a tab is told when another one has written. */
const hear = (key: string | null) => act(() => window.dispatchEvent(new StorageEvent('storage', { key })));
const theme = () => document.documentElement.dataset.theme;

beforeEach(() => changeDisplay({ theme: 'system', slash: true, digits: true, mapAsList: false }));
afterEach(() => {
  vi.restoreAllMocks();
  setSharedComputer(false);
  localStorage.clear();
});

it('a theme chosen in another tab shows here', () => {
  const { result } = renderHook(useDisplay);
  localStorage.setItem('wayline-theme', 'dark');
  hear('wayline-theme');
  expect(result.current.theme).toBe('dark');
  expect(theme()).toBe('dark');
  localStorage.clear();
  hear(null);
  expect(result.current.theme).toBe('system');
});

it('a theme that could not be stored stays, whatever else another tab writes', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  const { result } = renderHook(useDisplay);
  act(() => changeDisplay({ theme: 'dark', slash: false }));
  const before = result.current;
  hear('wayline-mine');
  expect(result.current).toBe(before);
  expect(theme()).toBe('dark');
});

it('on a shared computer a theme stays as long as the page, whatever another tab shows', () => {
  setSharedComputer(true);
  const { result } = renderHook(useDisplay);
  act(() => changeDisplay({ theme: 'dark' }));
  hear('wayline-mine');
  hear('wayline-theme');
  expect(result.current.theme).toBe('dark');
  expect(theme()).toBe('dark');
  expect(localStorage.length).toBe(0);
});
