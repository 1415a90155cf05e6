import { useEffect, useMemo } from 'react';
import type { ReadProse } from '../../catalog/prose.ts';
import { fragmentIn, openLink } from '../../links/sharedLink.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { planTextsOf } from '../../parts/shared/planTexts.ts';
import { useActions } from '../../parts/shared/useActions.ts';
import type { Person } from '../../store/person.ts';
import { Hero, WaitingHero } from '../../ui/Hero.tsx';
import { sharedPageWords } from '../../words/sharedPageWords.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { OpenAnother } from './OpenAnother.tsx';
import { Opened } from './Opened.tsx';
import { Sealed } from './Sealed.tsx';
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
  const texts = useMemo(
    () => (actions === null ? null : planTextsOf(catalog, actions === 'failed' ? [] : actions)),
    [catalog, actions],
  );
  const given = useFragment();
  const { text } = given;
  const opened = useMemo(
    () => (texts === null ? null : openLink(text, catalog, texts)),
    [text, catalog, texts],
  );
  const isRefused = opened !== null && opened.kind in troubles;
  const hasGiven = given.attempts > 0;
  // The fields have given way to what they opened.
  useEffect(() => {
    if (hasGiven && !isRefused) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [hasGiven, isRefused]);
  if (opened === null || texts === null)
    return (
      <WaitingHero
        title={sharedPageWords.waiting}
        lead={sharedPageWords.waitingLead}
        needsScript={sharedPageWords.needsScript}
      />
    );
  switch (opened.kind) {
    case 'sealed':
      return (
        <Sealed
          key={text}
          person={person}
          sealed={opened.sealed}
          texts={texts}
          hasActions={actions !== 'failed'}
          readProse={readProse}
        />
      );
    case 'none':
    case 'damaged':
    case 'newer': {
      const [title, lead] = troubles[opened.kind];
      return (
        <Hero title={title} lead={lead} size="page">
          <OpenAnother given={given} trouble={title} />
        </Hero>
      );
    }
    default:
      return (
        <Opened
          key={text}
          person={person}
          opened={opened}
          fragment={fragmentIn(text) ?? ''}
          wasLocked={false}
          hasActions={actions !== 'failed'}
          readProse={readProse}
        />
      );
  }
}
