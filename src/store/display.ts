// How this browser shows the pages: theme, keyboard, the map as a list. Not about the person, so not with the answers.
// start.js reads the theme before the first paint; both know the same key.
import { useSyncExternalStore } from 'react';
import { isSharedComputer } from './sharedComputer.ts';

export const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
export type Display = {
  readonly theme: Theme;
  /** `/` goes to the search of roles. */
  readonly slash: boolean;
  /** Digits choose a level while the group of levels has focus. */
  readonly digits: boolean;
  /** The map is shown as a list. */
  readonly mapAsList: boolean;
};

const themeKey = 'wayline-theme';
const slashKey = 'wayline-slash';
const digitsKey = 'wayline-digits';
const listKey = 'wayline-map-list';
const initial: Display = { theme: 'system', slash: true, digits: true, mapAsList: false };

let current: Display | undefined;
const listeners = new Set<() => void>();

/** The settings now; in prerendered markup the initial ones. */
export function useDisplay(): Display {
  return useSyncExternalStore(
    subscribe,
    () => {
      current ??= readDisplay();
      return current;
    },
    () => initial,
  );
}

/** Changes some settings, shows them at once and keeps them if this browser allows it. */
export function changeDisplay(change: Partial<Display>): void {
  current = { ...(current ?? readDisplay()), ...change };
  showTheme(current.theme);
  keep(themeKey, current.theme === 'system' ? null : current.theme);
  keep(slashKey, current.slash ? null : 'off');
  keep(digitsKey, current.digits ? null : 'off');
  keep(listKey, current.mapAsList ? 'on' : null);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const onStorage = () => {
    current = readDisplay();
    showTheme(current.theme);
    listener();
  };
  const onSystem = () => showTheme((current ?? readDisplay()).theme);
  const system = matchMedia('(prefers-color-scheme: dark)');
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  system.addEventListener('change', onSystem);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
    system.removeEventListener('change', onSystem);
  };
}

function readDisplay(): Display {
  const theme = themes.find((candidate) => candidate === stored(themeKey)) ?? initial.theme;
  return {
    theme,
    slash: stored(slashKey) !== 'off',
    digits: stored(digitsKey) !== 'off',
    mapAsList: stored(listKey) === 'on',
  };
}

function showTheme(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Storage may be forbidden or full: the setting then lasts as long as the page. */
function keep(key: string, value: string | null): void {
  try {
    if (isSharedComputer()) return;
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of a colour.
  }
}
