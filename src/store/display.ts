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

const keys = {
  theme: 'wayline-theme',
  slash: 'wayline-slash',
  digits: 'wayline-digits',
  mapAsList: 'wayline-map-list',
} as const;
const initial: Display = { theme: 'system', slash: true, digits: true, mapAsList: false };

let current: Display | undefined;
const listeners = new Set<() => void>();

/** The settings now; in prerendered markup the initial ones. */
export function useDisplay(): Display {
  return useSyncExternalStore(subscribe, displayNow, () => initial);
}

function displayNow(): Display {
  current ??= readDisplay();
  return current;
}

/** Changes some settings, shows them at once and keeps them if this browser allows it. */
export function changeDisplay(change: Partial<Display>): void {
  current = { ...displayNow(), ...change };
  showTheme(current.theme);
  keep('theme', current.theme === 'system' ? null : current.theme);
  keep('slash', current.slash ? null : 'off');
  keep('digits', current.digits ? null : 'off');
  keep('mapAsList', current.mapAsList ? 'on' : null);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    // What is not stored here must not be read from there. No key: everything was cleared.
    if (isSharedComputer() || !(key === null || Object.values<string>(keys).includes(key))) return;
    current = readDisplay();
    showTheme(current.theme);
    listener();
  };
  const onSystem = () => showTheme(displayNow().theme);
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
  const theme = themes.find((candidate) => candidate === stored('theme')) ?? initial.theme;
  return {
    theme,
    slash: stored('slash') !== 'off',
    digits: stored('digits') !== 'off',
    mapAsList: stored('mapAsList') === 'on',
  };
}

function showTheme(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

function stored(what: keyof Display): string | null {
  try {
    return localStorage.getItem(keys[what]);
  } catch {
    return null;
  }
}

/** Storage may be forbidden or full: the setting then lasts as long as the page. */
function keep(what: keyof Display, value: string | null): void {
  try {
    if (isSharedComputer()) return;
    if (value === null) localStorage.removeItem(keys[what]);
    else localStorage.setItem(keys[what], value);
  } catch {
    // Nothing is lost but the memory of a colour.
  }
}
