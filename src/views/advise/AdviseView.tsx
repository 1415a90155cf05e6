import { lazy, Suspense } from 'react';
import { useWokenPerson } from '../../parts/PersonContext.ts';
import { WaitingHero } from '../../ui/Hero.tsx';
import { advisePageWords } from '../../words/advisePageWords.ts';

const CaseloadSheet = lazy(async () => ({ default: (await import('./CaseloadSheet.tsx')).CaseloadSheet }));

/** The people that an adviser follows. The page itself says the same to everyone. */
export function AdviseView() {
  const person = useWokenPerson();
  const waiting = (
    <WaitingHero
      title={advisePageWords.waiting}
      lead={advisePageWords.waitingLead}
      needsScript={advisePageWords.needsScript}
    />
  );
  if (person === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <CaseloadSheet person={person} />
    </Suspense>
  );
}
