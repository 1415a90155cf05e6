import type { ReactElement } from 'react';

/** What a screen gives the shell: its element, and the words of its head. */
export type PageContent = {
  readonly title: string;
  readonly description: string;
  readonly element: ReactElement;
};
