import { lazy, Suspense } from 'react';
import type { ReadProse } from '../../catalog/prose.ts';
import { useMine, useWokenPerson } from '../../parts/PersonContext.ts';
import { WaitingHero } from '../../ui/Hero.tsx';
import { sharePageWords } from '../../words/sharePageWords.ts';

const ShareSheet = lazy(async () => ({ default: (await import('./ShareSheet.tsx')).ShareSheet }));

/** What of one's own goes into a link, and the link. */
export function ShareView({ readProse }: { readonly readProse: ReadProse }) {
  const person = useWokenPerson();
  const mine = useMine(person);
  const waiting = (
    <WaitingHero
      title={sharePageWords.waiting}
      lead={sharePageWords.waitingLead}
      needsScript={sharePageWords.needsScript}
    />
  );
  if (person === null || mine === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <ShareSheet person={person} mine={mine} readProse={readProse} />
    </Suspense>
  );
}
