import { localDate } from '../../parts/keeping/localTime.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import { formatDate } from '../../words/figures.ts';
import { AdviseeSummary } from './AdviseeSummary.tsx';
import { type Advising, inOrder } from './advising.ts';
import styles from './CaseloadSheet.module.css';

/** A printed page for each person, without what is for the adviser's eyes. */
export function Pages({ advising: { followed, isDone, choice, columns } }: { readonly advising: Advising }) {
  if (!isDone) return <p role="status">{adviseWords.computing}</p>;
  return (
    <>
      <p className={`${styles.actions} no-print`}>
        <button type="button" className="button primary" onClick={() => window.print()}>
          {adviseWords.printAll}
        </button>
      </p>
      {inOrder(followed, choice.order, columns[0]).map(({ advisee, last }) => (
        <article key={advisee.id} className={styles.page}>
          <h2>{advisee.label}</h2>
          <p className={styles.lead}>
            {last === null ? adviseWords.noResult : adviseWords.latestFrom(formatDate(localDate(last.at)))}
          </p>
          {last !== null && <AdviseeSummary last={last} />}
        </article>
      ))}
    </>
  );
}
