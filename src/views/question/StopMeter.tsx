import { useMemo } from 'react';
import { emptyAssessment } from '../../assessment/assessment.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import { giveOrTakeOf, wholePoints } from '../../readiness/giveOrTake.ts';
import type { Stopping } from '../../readiness/stopping.ts';
import { fewestClaims, narrowEnough } from '../../readiness/stopRule.ts';
import type { Scoring } from '../../store/scoring.ts';
import type { Standing } from '../../store/standing.ts';
import { soFarWords } from '../../words/soFarWords.ts';
import styles from './StopMeter.module.css';

type StopMeterProps = { readonly standing: Standing; readonly scoring: Scoring };

/** The give-or-take of the leading role, shrinking from what it was before any answer towards its mark. */
export function StopMeter({ standing, scoring }: StopMeterProps) {
  const { inferBelief, measureReadiness, whenToStop } = scoring;
  const catalog = useCatalog();
  const { assessment, belief, results } = standing;
  const { background, answers } = assessment;
  const isUnanswered = answers.size === 0;
  const stopping = useMemo(
    () => whenToStop(catalog, assessment, belief, results),
    [catalog, assessment, belief, results, whenToStop],
  );
  const { leading, giveOrTake } = stopping;
  const atFirst = useMemo(() => {
    // It would be worked out a second time.
    if (isUnanswered) return 0;
    const unsaid = { ...emptyAssessment, background };
    const before = measureReadiness(catalog, unsaid, inferBelief(catalog, unsaid));
    const result = leading === null ? undefined : before.get(leading.id);
    return result === undefined ? 0 : giveOrTakeOf(result);
  }, [catalog, background, isUnanswered, leading, measureReadiness, inferBelief]);
  if (leading === null) return null;
  const points = wholePoints(giveOrTake);
  const most = Math.max(atFirst, giveOrTake, 2 * narrowEnough);
  const share = (value: number) => `${(value / most) * 100}%`;
  const result = results.get(leading.id);
  return (
    <div className={styles.meter}>
      {/* Around the heading: what it says would be no name of its own inside. */}
      <div role="status">
        <h2>{stopping.because === null ? soFarWords.goOn : soFarWords.stop}</h2>
      </div>
      <svg
        width="100%"
        height="42"
        role="img"
        aria-label={`${soFarWords.giveOrTake(points)}${soFarWords.forRole(leading.name)}`}
      >
        <text className={styles.mark} x={share(narrowEnough)} y="12">
          {soFarWords.mark(narrowEnough)}
        </text>
        <rect className={styles.empty} width="100%" height="12" y="25" />
        <rect className={styles.full} width={share(giveOrTake)} height="12" y="25" />
        <rect className={styles.tick} x={share(narrowEnough)} width="4" height="22" y="19" />
      </svg>
      <p>
        {soFarWords.giveOrTake(points)}
        <span className={styles.more}>{soFarWords.forRole(leading.name)}</span>.{' '}
        <span className={styles.more}>{describe(stopping, result !== undefined && !isTooEarly(result))}</span>
      </p>
    </div>
  );
}

function describe({ because, claims }: Stopping, covered: boolean): string {
  if (because === 'narrow') return soFarWords.stopNarrow;
  if (because === 'settled') return soFarWords.stopSettled;
  if (claims < fewestClaims) return soFarWords.needClaims(fewestClaims - claims);
  return covered ? soFarWords.needNarrow(narrowEnough) : soFarWords.needCoverage;
}
