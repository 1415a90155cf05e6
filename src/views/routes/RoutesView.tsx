import { lazy, Suspense } from 'react';
import type { ReadProse } from '../../catalog/prose.ts';
import { useMine, useWokenPerson } from '../../parts/PersonContext.ts';
import { WaitingHero } from '../../ui/Hero.tsx';
import { routesPageWords } from '../../words/routesPageWords.ts';

/** The search travels with what it needs to know of the person, and not with the page that waits for both. */
const Routes = lazy(async () => ({ default: (await import('./Routes.tsx')).Routes }));

/** The ways from where a person is to where they want to go. */
export function RoutesView({ readProse }: { readonly readProse: ReadProse }) {
  const person = useWokenPerson();
  const mine = useMine(person);
  const waiting = (
    <WaitingHero
      title={routesPageWords.waiting}
      lead={routesPageWords.waitingLead}
      needsScript={routesPageWords.needsScript}
    />
  );
  if (person === null || mine === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Routes person={person} assessment={mine.assessment} readProse={readProse} />
    </Suspense>
  );
}
