import { useId } from 'react';
import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { BandGlyph, BandMark } from '../../parts/BandMark.tsx';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { ReadinessBar } from '../../parts/ReadinessBar.tsx';
import type { Readiness } from '../../readiness/readiness.ts';
import { formatPercent, nameGate } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './ClosestRoles.module.css';
import { Explanation } from './Explanation.tsx';
import { GoalMark } from './GoalMark.tsx';
import type { Outcome } from './outcome.ts';
import { hasSaidGates, remarksOn } from './remarksOn.ts';

type RankedRowProps = {
  readonly outcome: Outcome;
  readonly result: Readiness;
  readonly rank: number;
  /** Too far down for paper. */
  readonly beyond: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onLeaveOut: () => void;
};

/** One role of the ranking, and below it, when asked for, why it stands there. */
export function RankedRow(props: RankedRowProps) {
  const { outcome, result, rank, beyond, open } = props;
  const { role, share } = result;
  const explanation = useId();
  return (
    <>
      <tr className={`${styles.row} ${beyond ? 'no-print' : ''}`} data-open={open}>
        <td className={`${styles.rank} figures`}>{rank}</td>
        <th scope="row" className={styles.name}>
          <span className={styles.title}>
            <Link to={paths.role(role.id)}>{role.name}</Link> <LineBullets lines={role.lines} size={18} />{' '}
            {outcome.ranking.goals.includes(role) && <GoalMark />}
          </span>
          <Remarks outcome={outcome} result={result} />
        </th>
        <td className={styles.bar}>
          <ReadinessBar result={result} />
        </td>
        <td className={`${styles.share} figures`}>{formatPercent(share)}</td>
        <td className={styles.band} data-gates={result.butFor.length > 0}>
          <Band result={result} />
        </td>
        <td className={`${styles.actions} no-print`}>
          <RowActions {...props} explanation={explanation} />
        </td>
      </tr>
      {open && (
        <tr className={`${styles.why} no-print`} id={explanation}>
          <td />
          <td colSpan={5}>
            <Explanation outcome={outcome} result={result} title={resultsWords.whyTitle(share)} />
          </td>
        </tr>
      )}
    </>
  );
}

type RowActionsProps = RankedRowProps & { readonly explanation: string };

function RowActions({ outcome, result: { role }, open, onToggle, onLeaveOut, explanation }: RowActionsProps) {
  const of = <span className="hidden">{resultsWords.of(role.name)}</span>;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? explanation : undefined}
        onClick={onToggle}
      >
        {open ? resultsWords.whyClose : resultsWords.why}
        {of}
      </button>
      {!outcome.ranking.goals.includes(role) && (
        <button type="button" className={styles.aside} onClick={onLeaveOut}>
          {resultsWords.dismiss}
          {of}
        </button>
      )}
    </>
  );
}

/** The band; "Ready but for ..." names its gates in a few words, for the column is narrow. */
function Band({ result: { band, butFor } }: { readonly result: Readiness }) {
  if (butFor.length === 0) return <BandMark result={{ band, butFor }} />;
  return (
    <span className={styles.butFor}>
      <BandGlyph band={band} />
      {resultsWords.readyButFor(butFor.map(nameGate))}
    </span>
  );
}

type RemarksProps = Pick<RankedRowProps, 'outcome' | 'result'>;

/** What stands between the person and the role besides the figure, in a few words. */
function Remarks({ outcome, result }: RemarksProps) {
  const remarks = remarksOn(result, hasSaidGates(outcome.standing.assessment.background));
  return remarks === '' ? null : <p className={styles.remarks}>{remarks}</p>;
}
