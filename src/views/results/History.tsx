import { useRef, useState } from 'react';
import { localDate } from '../../parts/keeping/localTime.ts';
import type { Snapshot } from '../../readiness/snapshot.ts';
import type { MineStore } from '../../store/mine.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { keptResultWords } from '../../words/keptResultWords.ts';
import styles from './History.module.css';
import type { Outcome } from './outcome.ts';
import { SnapshotEntry } from './SnapshotEntry.tsx';

type HistoryProps = {
  readonly outcome: Outcome;
  readonly store: MineStore;
  readonly snapshots: readonly Snapshot[];
};

/** The results that were kept, newest first. */
export function History({ outcome, store, snapshots }: HistoryProps) {
  const [deleted, setDeleted] = useState<Snapshot | null>(null);
  const [status, setStatus] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const remove = (snapshot: Snapshot) => {
    store.change((mine) => ({
      ...mine,
      snapshots: mine.snapshots.filter(({ at }) => at !== snapshot.at),
    }));
    setDeleted(snapshot);
    setStatus(keptResultWords.deleted(formatDate(localDate(snapshot.at))));
  };
  const undo = (snapshot: Snapshot) => {
    store.change((mine) => ({
      ...mine,
      snapshots: [...mine.snapshots.filter(({ at }) => at !== snapshot.at), snapshot].sort(
        (a, b) => a.at - b.at,
      ),
    }));
    setDeleted(null);
    // Its button is gone as well.
    list.current?.focus();
    setStatus(keptResultWords.restored(formatDate(localDate(snapshot.at))));
  };
  return (
    <Section id="history" title={keptResultWords.history} hint={keptResultWords.historyHint}>
      <p className={styles.status}>
        <span role="status">{status}</span>{' '}
        {deleted !== null && (
          // The button that deleted is gone with its entry: focus comes here.
          <button
            key={deleted.at}
            type="button"
            className="button small"
            // biome-ignore lint/a11y/noAutofocus: it follows the person's own press
            autoFocus
            onClick={() => undo(deleted)}
          >
            {keptResultWords.undo}
          </button>
        )}
      </p>
      {snapshots.length === 0 && <p className={styles.none}>{keptResultWords.historyNone}</p>}
      <ol ref={list} tabIndex={-1}>
        {snapshots.toReversed().map((snapshot) => (
          <SnapshotEntry
            key={snapshot.at}
            outcome={outcome}
            snapshot={snapshot}
            onDelete={() => remove(snapshot)}
          />
        ))}
      </ol>
    </Section>
  );
}
