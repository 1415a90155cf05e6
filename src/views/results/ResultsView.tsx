import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { useMine, useStanding, useWokenPerson } from '../../parts/PersonContext.ts';
import { Hero, WaitingHero } from '../../ui/Hero.tsx';
import { resultsPageWords } from '../../words/resultsPageWords.ts';
import styles from './ResultsView.module.css';

/** A whole result is much; who has none does not wait for it. */
const Results = lazy(async () => ({ default: (await import('./Results.tsx')).Results }));

/**
 * What follows from the answers. Without a person the page says where results come from; with one who has
 * not answered, where to begin.
 */
export function ResultsView() {
  const person = useWokenPerson();
  const mine = useMine(person);
  const standing = useStanding();
  const waiting = (
    <WaitingHero
      title={resultsPageWords.waiting}
      lead={resultsPageWords.waitingLead}
      needsScript={resultsPageWords.needsScript}
    />
  );
  if (person === null || mine === null) return waiting;
  if (standing === null) return <NothingYet isUnsure={mine.assessment.answers.size > 0} />;
  return (
    <Suspense fallback={waiting}>
      <Results person={person} standing={standing} snapshots={mine.snapshots} />
    </Suspense>
  );
}

function NothingYet({ isUnsure }: { readonly isUnsure: boolean }) {
  const words = resultsPageWords;
  return (
    <Hero
      title={isUnsure ? words.unsure : words.nothing}
      lead={isUnsure ? words.unsureLead : words.nothingLead}
      size="page"
    >
      <p className={`${styles.actions} no-print`}>
        <Link className="button primary" to={isUnsure ? paths.checkAnswers : paths.assess}>
          {isUnsure ? words.check : words.start}
        </Link>
      </p>
    </Hero>
  );
}
