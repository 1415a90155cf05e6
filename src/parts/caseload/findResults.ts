import type { Catalog } from '../../catalog/catalog.ts';
import { fragmentIn, openLink } from '../../links/sharedLink.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { noTexts } from '../shared/noTexts.ts';

/** A result with the open link that holds it. */
export type FoundResult = { readonly fragment: string; readonly shared: SharedResult };

export type FoundInText = {
  /** Each once, in the order of the text. */
  readonly results: readonly FoundResult[];
  readonly locked: readonly string[];
  /** Links that do not open. */
  readonly damaged: number;
  /** Invitations and replies. */
  readonly others: number;
};

/** In characters: more was not pasted by hand. */
const longest = 2_000_000;

/** Every shared result in a text: links among other words, each behind a blank or a line break. */
export function findResults(text: string, catalog: Catalog): FoundInText {
  const fragments = new Set(
    text
      .slice(0, longest)
      .split(/\s+/)
      .flatMap((word) => fragmentIn(word) ?? []),
  );
  const results: FoundResult[] = [];
  const locked: string[] = [];
  let damaged = 0;
  let others = 0;
  for (const fragment of fragments) {
    const opened = openLink(fragment, catalog, noTexts);
    if (opened.kind === 'result') results.push({ fragment, shared: opened.shared });
    else if (opened.kind === 'sealed') locked.push(fragment);
    else if (opened.kind === 'invitation' || opened.kind === 'reply') others += 1;
    else damaged += 1;
  }
  return { results, locked, damaged, others };
}
