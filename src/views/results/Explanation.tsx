import type { Readiness } from '../../readiness/readiness.ts';
import { describeInterval, readinessWords } from '../../words/readinessWords.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './Explanation.module.css';
import { GateStates } from './GateStates.tsx';
import type { Outcome } from './outcome.ts';
import { PointsTable } from './PointsTable.tsx';

type ExplanationProps = {
  readonly outcome: Outcome;
  readonly result: Readiness;
  readonly title: string;
};

/** Why a role has its figure: how it is counted, what each skill brings, and what stands beside skill. */
export function Explanation({ outcome, result, title }: ExplanationProps) {
  const isEmpty = result.role.requirements.length === 0;
  return (
    <div className={styles.explanation}>
      <div className={styles.text}>
        <h3>{title}</h3>
        <p>{isEmpty ? readinessWords.nothingRequired : resultsWords.counting}</p>
        <p>
          <b>{resultsWords.notCountedLabel}</b> {resultsWords.notCounted}
        </p>
        {!isEmpty && <p>{resultsWords.range(describeInterval(result), result.coverage)}</p>}
      </div>
      <div>
        {!isEmpty && <PointsTable outcome={outcome} result={result} />}
        <GateStates gates={result.gates} background={outcome.standing.assessment.background} />
      </div>
    </div>
  );
}
