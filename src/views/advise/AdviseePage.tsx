import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Followed } from '../../caseload/followed.ts';
import { paths } from '../../links/paths.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { Section } from '../../ui/Section.tsx';
import { adviseWords } from '../../words/adviseWords.ts';
import { formatDate } from '../../words/figures.ts';
import { AdviseeHistory } from './AdviseeHistory.tsx';
import { AdviseeNotes } from './AdviseeNotes.tsx';
import { AdviseeSummary } from './AdviseeSummary.tsx';
import type { Advising } from './advising.ts';
import styles from './CaseloadSheet.module.css';
import { saveFollowUps } from './saveFollowUps.ts';

type AdviseePageProps = { readonly each: Followed; readonly advising: Advising };

/** Who it is, when they were last heard of, and the way to answer. */
export function AdviseeHead({ each, advising: { to, isPending } }: AdviseePageProps) {
  const { advisee, last } = each;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.head}>
      <div className={`wrap ${styles.headRow}`}>
        <div>
          <p className={`${styles.crumb} no-print`}>
            <Link to={to({ advisee: null })}>{adviseWords.back}</Link>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {advisee.label}
          </h1>
          <p className={styles.lead}>
            {last === null
              ? isPending(advisee)
                ? adviseWords.computing
                : adviseWords.noResult
              : adviseWords.latestFrom(formatDate(localDate(last.at)))}
          </p>
        </div>
        <p className={`${styles.actions} no-print`}>
          <button type="button" className="button" onClick={() => window.print()}>
            {adviseWords.print}
          </button>
          {last !== null && (
            <Link className="button primary" to={`${paths.shared}#${last.fragment}`}>
              {adviseWords.open}
            </Link>
          )}
        </p>
      </div>
    </div>
  );
}

/** Where they stand, what came and went, and what the adviser keeps of them. */
export function AdviseeBody({ each, advising }: AdviseePageProps) {
  const { store, to } = advising;
  const { advisee, last } = each;
  const [, navigate] = useLocation();
  const [status, setStatus] = useState('');
  const saveFollowUp = () => setStatus(adviseWords.saved(saveFollowUps([advisee])));
  return (
    <>
      {last !== null && <AdviseeSummary last={last} />}
      <div className="no-print">
        <Section title={adviseWords.yours} hint={adviseWords.yoursHint}>
          <AdviseeNotes advisee={advisee} store={store} />
          <p className={styles.actions}>
            {advisee.followUp !== null && (
              <button type="button" className="button" onClick={saveFollowUp}>
                {adviseWords.followUpFile}
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => {
                store.remove(advisee.id);
                navigate(to({ advisee: null }));
              }}
            >
              {adviseWords.remove}
            </button>
          </p>
          <p role="status">{status}</p>
        </Section>
      </div>
      <Section title={adviseWords.history}>
        <AdviseeHistory each={each} scoring={advising.person.scoring} />
      </Section>
    </>
  );
}
