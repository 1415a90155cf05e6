import { localDate } from '../../parts/keeping/localTime.ts';
import { makeSnapshot, type Snapshot } from '../../readiness/snapshot.ts';
import type { MineStore } from '../../store/mine.ts';
import { formatDate } from '../../words/figures.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import type { Outcome } from './outcome.ts';
import styles from './ResultHero.module.css';
import { saysTheSame } from './saysTheSame.ts';

type KeepButtonProps = {
  readonly outcome: Outcome;
  readonly store: MineStore;
  readonly snapshots: readonly Snapshot[];
};

/**
 * Writes today's result down with its date. When the newest one says the same, the button says since when
 * and does nothing; it stays, so that focus does.
 */
export function KeepButton({ outcome: { catalog, standing }, store, snapshots }: KeepButtonProps) {
  const { assessment, results } = standing;
  const newest = snapshots.at(-1);
  const kept =
    newest?.catalog === catalog.version && saysTheSame(newest.assessment, assessment)
      ? resultsWords.kept(formatDate(localDate(newest.at)))
      : null;
  const keep = () => {
    if (kept !== null) return;
    const snapshot = makeSnapshot(catalog, assessment, results.values(), Date.now());
    store.change((mine) => ({ ...mine, snapshots: [...mine.snapshots, snapshot] }));
  };
  return (
    <>
      <button
        type="button"
        className={`button ${styles.keep}`}
        aria-disabled={kept === null ? undefined : true}
        onClick={keep}
      >
        {kept ?? resultsWords.keep}
      </button>
      <span className="hidden" role="status">
        {kept}
      </span>
    </>
  );
}
