import { lazy, Suspense } from 'react';
import type { ReadProse } from '../../catalog/prose.ts';
import { useWokenPerson } from '../../parts/PersonContext.ts';
import { WaitingHero } from '../../ui/Hero.tsx';
import { sharedPageWords } from '../../words/sharedPageWords.ts';

const SharedSheet = lazy(async () => ({ default: (await import('./SharedSheet.tsx')).SharedSheet }));

/** Opens what the address carries behind its `#`. Nothing of one's own is read into it or written from it. */
export function SharedView({ readProse }: { readonly readProse: ReadProse }) {
  const person = useWokenPerson();
  const waiting = (
    <WaitingHero
      title={sharedPageWords.waiting}
      lead={sharedPageWords.waitingLead}
      needsScript={sharedPageWords.needsScript}
    />
  );
  if (person === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <SharedSheet person={person} readProse={readProse} />
    </Suspense>
  );
}
