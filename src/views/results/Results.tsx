import { useState } from 'react';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { KeptReplies } from '../../parts/shared/lateReplies.tsx';
import type { Snapshot } from '../../readiness/snapshot.ts';
import type { Person } from '../../store/person.ts';
import type { Standing } from '../../store/standing.ts';
import { ClosestRoles } from './ClosestRoles.tsx';
import { DoorList } from './DoorList.tsx';
import { Files } from './Files.tsx';
import { History } from './History.tsx';
import { headlineFor } from './headline.ts';
import { NextSteps } from './NextSteps.tsx';
import { Notices } from './Notices.tsx';
import { makeOutcome } from './outcome.ts';
import { PrintedExplanation, PrintedOrigin } from './Printed.tsx';
import { ResultHero } from './ResultHero.tsx';
import styles from './Results.module.css';
import { StrengthList } from './StrengthList.tsx';
import { situationOf } from './situation.ts';

type ResultsProps = {
  readonly person: Person;
  readonly standing: Standing;
  readonly snapshots: readonly Snapshot[];
};

/** A whole result: the sentence, the ranking, what to make of it, and what to keep of it. */
export function Results({ person, standing, snapshots }: ResultsProps) {
  const { store, scoring } = person;
  const outcome = makeOutcome(useCatalog(), scoring, standing);
  const { ranking } = outcome;
  const [now] = useState(Date.now);
  const { headline, lead } = headlineFor(situationOf(standing, ranking));
  return (
    <>
      <ResultHero outcome={outcome} headline={headline} lead={lead} store={store} snapshots={snapshots} />
      <div className="wrap">
        <Notices outcome={outcome} now={now} />
        <div className={styles.body}>
          <ClosestRoles outcome={outcome} store={store} />
          <PrintedExplanation outcome={outcome} />
          <div className={styles.side}>
            <NextSteps outcome={outcome} />
            <DoorList outcome={outcome} />
            <StrengthList outcome={outcome} />
          </div>
        </div>
        <KeptReplies person={person} />
        <div className="no-print">
          <History outcome={outcome} store={store} snapshots={snapshots} />
          <Files outcome={outcome} headline={headline} />
        </div>
        <PrintedOrigin catalog={outcome.catalog} now={now} />
      </div>
    </>
  );
}
