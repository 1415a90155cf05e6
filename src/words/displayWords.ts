/** The settings of how pages look and listen. */
export const displayWords = {
  display: 'Display',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  shortcuts: 'Keyboard',
  slashShortcut: 'Press / to find a role',
  digitShortcut: 'Press 1 to 5 or 0 to choose a level',
  settingsStay: 'Kept in this browser only.',
} as const;
