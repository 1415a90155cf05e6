import { useCallback, useMemo } from 'react';
import type { KeptLink } from '../../links/keptLink.ts';
import { checksumOf, type OpenedLink, openLink } from '../../links/sharedLink.ts';
import type { PlanTexts } from '../../links/sharedPlan.ts';
import type { SharedReply } from '../../links/sharedReply.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Person } from '../../store/person.ts';
import { useCatalog } from '../CatalogContext.ts';
import { useMine } from '../PersonContext.ts';

export type OpenedKept = { readonly link: KeptLink; readonly opened: OpenedLink };

type AnsweredResult = { readonly at: number; readonly plan: Plan | null };

export type KeptLinks = {
  /** Oldest first. */
  readonly kept: readonly OpenedKept[];
  readonly keep: (fragment: string) => void;
  readonly forget: (fragment: string) => void;
};

/** The links that this person made or was sent and keeps, opened. */
export function useKeptLinks(person: Person, texts: PlanTexts): KeptLinks {
  const catalog = useCatalog();
  const { store } = person;
  const links = useMine(person)?.links;
  const kept = useMemo(
    () => (links ?? []).map((link) => ({ link, opened: openLink(link.fragment, catalog, texts) })),
    [links, catalog, texts],
  );
  const keep = useCallback(
    (fragment: string) =>
      store.change((mine) =>
        mine.links.some((link) => link.fragment === fragment)
          ? mine
          : { ...mine, links: [...mine.links, { fragment, at: Date.now() }] },
      ),
    [store],
  );
  const forget = useCallback(
    (fragment: string) =>
      store.change((mine) => ({
        ...mine,
        links: mine.links.filter((link) => link.fragment !== fragment),
      })),
    [store],
  );
  return { kept, keep, forget };
}

/** The result that a reply answers, among what is kept. */
export function answeredBy(reply: SharedReply, kept: readonly OpenedKept[]): AnsweredResult | null {
  for (const { link, opened } of kept)
    if (opened.kind === 'result' && checksumOf(link.fragment) === reply.answers)
      return { at: link.at, plan: opened.shared.plan };
  return null;
}
