import { shellWords } from '../words/shellWords.ts';

/** What a browser's tab says: the name of the site closes a title that does not begin with it. */
export const pageTitle = (title: string): string =>
  title.startsWith(shellWords.brand) ? title : `${title} · ${shellWords.brand}`;
