import { useId, useState } from 'react';
import { claimsOf } from '../../assessment/claimsOf.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Snapshot } from '../../readiness/snapshot.ts';
import { formatDate } from '../../words/figures.ts';
import { keptResultWords } from '../../words/keptResultWords.ts';
import { Comparison } from './Comparison.tsx';
import styles from './History.module.css';
import type { Outcome } from './outcome.ts';

type SnapshotEntryProps = {
  readonly outcome: Outcome;
  readonly snapshot: Snapshot;
  readonly onDelete: () => void;
};

/** One kept result: its day, what it said, and on request how today differs. */
export function SnapshotEntry({ outcome, snapshot, onDelete }: SnapshotEntryProps) {
  const [open, setOpen] = useState(false);
  const comparison = useId();
  const date = formatDate(localDate(snapshot.at));
  const of = <span className="hidden">{keptResultWords.of(date)}</span>;
  return (
    <li className={styles.entry}>
      <div>
        <h3>{date}</h3>
        <p>{describe(snapshot)}</p>
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className="button small"
          aria-expanded={open}
          aria-controls={open ? comparison : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? keptResultWords.compareClose : keptResultWords.compare}
          {of}
        </button>
        <button type="button" className="button quiet small" onClick={onDelete}>
          {keptResultWords.delete}
          {of}
        </button>
      </div>
      {open && (
        <div id={comparison} className={styles.comparison}>
          <Comparison outcome={outcome} snapshot={snapshot} />
        </div>
      )}
    </li>
  );
}

/** How much was said then, and which role was nearest: the person's own role left aside. */
function describe({ assessment, figures }: Snapshot): string {
  const [closest] = figures
    .filter((figure) => !isTooEarly(figure) && figure.role !== assessment.background.currentRole)
    .toSorted((a, b) => b.share - a.share);
  return keptResultWords.entry(claimsOf(assessment).length, closest?.name ?? null, closest?.share ?? 0);
}
