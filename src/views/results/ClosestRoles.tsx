import { useRef, useState } from 'react';
import type { Role } from '../../catalog/catalog.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { MineStore } from '../../store/mine.ts';
import { describeShare } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './ClosestRoles.module.css';
import { DismissedList } from './DismissedList.tsx';
import type { Outcome } from './outcome.ts';
import { mostRows, RankedTable } from './RankedTable.tsx';
import type { Ranking } from './ranking.ts';
import { TooEarlyList } from './TooEarlyList.tsx';
import { useLeavingOut } from './useLeavingOut.ts';
import { useWhy } from './useWhy.ts';

type ClosestRolesProps = { readonly outcome: Outcome; readonly store: MineStore };

/** The ranking, the roles that need more answers, and those the person has put away. */
export function ClosestRoles({ outcome, store }: ClosestRolesProps) {
  const { ranked, tooEarly, dismissed, goals } = outcome.ranking;
  const why = useWhy();
  const leaving = useLeavingOut(store);
  const [wantsAll, setWantsAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // An explanation that the address asks for must have its row.
  const all =
    wantsAll || ranked.slice(mostRows).some(({ role }) => role.id === why.open && !goals.includes(role));
  const bringBack = (role: Role) => {
    leaving.bringBack(role);
    // The button that was pressed is gone with its row.
    heading.current?.focus();
  };
  return (
    <section className={styles.closest} aria-labelledby="closest">
      <h2 id="closest" ref={heading} tabIndex={-1}>
        {resultsWords.closest}
      </h2>
      <p className={styles.hint}>
        <span className="no-print">
          {resultsWords.closestShown(
            all ? ranked.length : mostRows,
            ranked.length,
            ranked.slice(mostRows).filter(({ role }) => goals.includes(role)).length,
          )}{' '}
        </span>
        {ranked.length > 0 && resultsWords.closestHint} <CurrentRole ranking={outcome.ranking} />
      </p>
      <p className="hidden" role="status">
        {leaving.status}
      </p>
      {(ranked.length > 0 || leaving.leftOut !== null) && (
        <RankedTable outcome={outcome} all={all} why={why} leaving={{ ...leaving, bringBack }} />
      )}
      {ranked.length > mostRows && (
        <button
          type="button"
          className={`button small no-print ${styles.more}`}
          aria-expanded={all}
          onClick={() => setWantsAll(!all)}
        >
          {all ? resultsWords.showFewer : resultsWords.showAll(ranked.length)}
        </button>
      )}
      {tooEarly.length > 0 && <TooEarlyList outcome={outcome} />}
      {dismissed.length > 0 && <DismissedList roles={dismissed} onBringBack={bringBack} />}
    </section>
  );
}

function CurrentRole({ ranking: { current, goals } }: { readonly ranking: Ranking }) {
  if (current === null || goals.includes(current.role)) return null;
  const figure = isTooEarly(current) ? null : describeShare(current);
  return resultsWords.current(current.role.name, figure);
}
