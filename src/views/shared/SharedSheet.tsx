import { useMemo } from 'react';
import type { ReadProse } from '../../catalog/prose.ts';
import { openLink } from '../../links/sharedLink.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { planTextsOf } from '../../parts/shared/planTexts.ts';
import { useActions } from '../../parts/shared/useActions.ts';
import type { Person } from '../../store/person.ts';
import { Hero } from '../../ui/Hero.tsx';
import { sharedPageWords } from '../../words/sharedPageWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { OpenAnother } from './OpenAnother.tsx';
import { Sealed } from './Sealed.tsx';
import { SharedResultView } from './SharedResultView.tsx';
import { useFragment } from './useFragment.ts';

type SharedSheetProps = { readonly person: Person; readonly readProse: ReadProse };

const troubles = {
  none: [sharedWords.none, sharedWords.noneLead],
  damaged: [sharedWords.damaged, sharedWords.damagedLead],
  newer: [sharedWords.newer, sharedWords.newerLead],
} as const;

/** What a link holds, or why it does not open and what to do. */
export function SharedSheet({ person, readProse }: SharedSheetProps) {
  const catalog = useCatalog();
  const actions = useActions(readProse);
  const given = useFragment();
  const { text } = given;
  const opened = useMemo(
    () => (actions === null ? null : openLink(text, catalog, planTextsOf(catalog, actions))),
    [text, catalog, actions],
  );
  if (opened === null)
    return <Hero title={sharedPageWords.waiting} lead={sharedPageWords.waitingLead} size="page" />;
  if (opened.kind === 'sealed')
    return <Sealed key={text} person={person} sealed={opened.sealed} actions={actions ?? []} />;
  if (opened.kind !== 'result') {
    const [title, lead] =
      troubles[opened.kind === 'none' || opened.kind === 'damaged' ? opened.kind : 'newer'];
    return (
      <Hero title={title} lead={lead} size="page">
        <OpenAnother given={given} />
      </Hero>
    );
  }
  return <SharedResultView key={text} person={person} shared={opened.shared} unknown={opened.unknown} />;
}
