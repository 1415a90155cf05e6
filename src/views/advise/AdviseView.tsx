import { lazy, Suspense } from 'react';
import { useWokenPerson } from '../../parts/PersonContext.ts';
import { Hero } from '../../ui/Hero.tsx';
import { advisePageWords } from '../../words/advisePageWords.ts';

const CaseloadSheet = lazy(async () => ({ default: (await import('./CaseloadSheet.tsx')).CaseloadSheet }));

/** The people that an adviser follows. The page itself says the same to everyone. */
export function AdviseView() {
  const person = useWokenPerson();
  const waiting = (
    <Hero title={advisePageWords.waiting} lead={advisePageWords.waitingLead} size="page">
      <noscript>
        <p>{advisePageWords.needsScript}</p>
      </noscript>
    </Hero>
  );
  if (person === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <CaseloadSheet person={person} />
    </Suspense>
  );
}
