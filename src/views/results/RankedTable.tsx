import { Fragment } from 'react';
import { ReadinessAxis } from '../../parts/ReadinessBar.tsx';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './ClosestRoles.module.css';
import { LeftOutRow } from './LeftOutRow.tsx';
import type { Outcome } from './outcome.ts';
import { RankedRow } from './RankedRow.tsx';
import type { useLeavingOut } from './useLeavingOut.ts';
import type { useWhy } from './useWhy.ts';

/** So many rows before "Show all". */
export const mostRows = 12;
/** On paper fewer, so that three goals with their gates still fit the first page. */
const mostPrinted = 8;

type RankedTableProps = {
  readonly outcome: Outcome;
  readonly all: boolean;
  readonly why: ReturnType<typeof useWhy>;
  readonly leaving: ReturnType<typeof useLeavingOut>;
};

/** The roles with a figure, a row each; the figures where bands begin stand once on top. */
export function RankedTable({ outcome, all, why, leaving }: RankedTableProps) {
  const { ranked, goals } = outcome.ranking;
  const { leftOut, leaveOut, bringBack, onFocused } = leaving;
  // A goal is shown wherever it stands, with its own rank.
  const shown = ranked
    .map((result, at) => ({ result, at }))
    .filter(({ result, at }) => all || at < mostRows || goals.includes(result.role));
  const gap = (at: number) =>
    leftOut !== null &&
    Math.min(leftOut.at, ranked.length) === at && (
      <LeftOutRow leftOut={leftOut} onFocused={onFocused} onBringBack={bringBack} />
    );
  return (
    <table className={styles.table} aria-label={resultsWords.closest}>
      <RankedHead />
      <tbody>
        {shown.map(({ result, at }) => (
          <Fragment key={result.role.id}>
            {gap(at)}
            <RankedRow
              outcome={outcome}
              result={result}
              rank={at + 1}
              beyond={at >= mostPrinted && !goals.includes(result.role)}
              open={why.open === result.role.id}
              onToggle={() => why.toggle(result.role.id)}
              onLeaveOut={() => leaveOut(result.role, at)}
            />
          </Fragment>
        ))}
        {gap(ranked.length)}
      </tbody>
    </table>
  );
}

function RankedHead() {
  const { rank, role, readiness, share, band, look } = resultsWords.columns;
  return (
    <thead>
      <tr className={styles.head}>
        {[rank, role].map((name) => (
          <th key={name} scope="col">
            <span className="hidden">{name}</span>
          </th>
        ))}
        <th scope="col" className={styles.axis}>
          <span className="hidden">{readiness}</span>
          <ReadinessAxis />
        </th>
        {[share, band].map((name) => (
          <th key={name} scope="col">
            <span className="hidden">{name}</span>
          </th>
        ))}
        <th scope="col" className="no-print">
          <span className="hidden">{look}</span>
        </th>
      </tr>
    </thead>
  );
}
