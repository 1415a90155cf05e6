import type { KeptLink } from '../links/keptLink.ts';
import { caseloadBounds } from './caseload.ts';

/**
 * Kept links as one list, oldest first: no two of one fragment, and of them all the newest `caseloadBounds.links`.
 * A link that came twice came when it first came. The order in which links are given does not matter.
 */
export function uniteLinks(links: readonly KeptLink[]): readonly KeptLink[] {
  const byFragment = new Map<string, KeptLink>();
  for (const link of links) {
    const known = byFragment.get(link.fragment);
    if (known === undefined || link.at < known.at) byFragment.set(link.fragment, link);
  }
  return [...byFragment.values()].sort(byTime).slice(-caseloadBounds.links);
}

const byTime = (a: KeptLink, b: KeptLink): number => a.at - b.at || (a.fragment < b.fragment ? -1 : 1);
