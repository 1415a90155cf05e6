import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { SavingNotice } from '../../parts/keeping/lateKeeping.tsx';
import { useMine, useStanding, useWokenPerson } from '../../parts/PersonContext.ts';
import type { MineStore } from '../../store/mine.ts';
import { Hero } from '../../ui/Hero.tsx';
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
  if (person === null || mine === null) return <Waiting />;
  if (standing === null) return <NothingYet store={person.store} />;
  return (
    <Suspense fallback={<Waiting />}>
      <Results person={person} standing={standing} snapshots={mine.snapshots} />
    </Suspense>
  );
}

function Waiting() {
  return (
    <Hero title={resultsPageWords.waiting} lead={resultsPageWords.waitingLead} size="page">
      <noscript>
        <p className={styles.noscript}>{resultsPageWords.needsScript}</p>
      </noscript>
    </Hero>
  );
}

function NothingYet({ store }: { readonly store: MineStore }) {
  return (
    <>
      <Hero title={resultsPageWords.nothing} lead={resultsPageWords.nothingLead} size="page">
        <p className={`${styles.actions} no-print`}>
          <Link className="button primary" to={paths.assess}>
            {resultsPageWords.start}
          </Link>
        </p>
      </Hero>
      <div className="wrap">
        <SavingNotice store={store} />
      </div>
    </>
  );
}
