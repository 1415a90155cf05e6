import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { ReadProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useMine, useWokenPerson } from '../../parts/PersonContext.ts';
import { Hero, WaitingHero } from '../../ui/Hero.tsx';
import { planPageWords } from '../../words/planPageWords.ts';

const PlanSheet = lazy(async () => ({ default: (await import('./PlanSheet.tsx')).PlanSheet }));

/** What is to be done on the chosen route; without one, where to choose. */
export function PlanView({ readProse }: { readonly readProse: ReadProse }) {
  const person = useWokenPerson();
  const mine = useMine(person);
  const waiting = (
    <WaitingHero
      title={planPageWords.waiting}
      lead={planPageWords.waitingLead}
      needsScript={planPageWords.needsScript}
    />
  );
  if (person === null || mine === null) return waiting;
  if (mine.plan === null) return <NothingYet />;
  return (
    <Suspense fallback={waiting}>
      <PlanSheet person={person} assessment={mine.assessment} readProse={readProse} />
    </Suspense>
  );
}

function NothingYet() {
  return (
    <Hero title={planPageWords.nothing} lead={planPageWords.nothingLead} size="page">
      <p className="no-print">
        <Link className="button primary" to={paths.routes}>
          {planPageWords.routes}
        </Link>
      </p>
    </Hero>
  );
}
