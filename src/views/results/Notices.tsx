import { Link } from 'wouter';
import { isAlike } from '../../assessment/isAlike.ts';
import { oldestAnswer } from '../../assessment/oldestAnswer.ts';
import { paths } from '../../links/paths.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import { wholePoints } from '../../readiness/giveOrTake.ts';
import type { Stopping } from '../../readiness/stopping.ts';
import { fewestClaims, narrowEnough } from '../../readiness/stopRule.ts';
import { formatDate } from '../../words/figures.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import styles from './Notices.module.css';
import type { Outcome } from './outcome.ts';

type NoticesProps = { readonly outcome: Outcome; readonly now: number };

/** What to know before reading on: whether to stop, and what a second look may mend. */
export function Notices({ outcome: { standing, stopping, question }, now }: NoticesProps) {
  const { assessment } = standing;
  const old = oldestAnswer(assessment, now);
  const leading = stopping.leading === null ? undefined : standing.results.get(stopping.leading.id);
  // A role without a figure has nothing to be good to.
  const advice =
    leading === undefined || isTooEarly(leading) ? null : describeStopping(stopping, question !== null);
  return (
    <ul className={`${styles.notices} no-print`}>
      {advice !== null && <li>{advice}</li>}
      {isAlike(assessment) && (
        <li>
          {resultsWords.alike} <Link to={paths.checkAnswers}>{resultsWords.look}</Link>
        </li>
      )}
      {old !== null && (
        <li>
          {resultsWords.old(formatDate(localDate(old)))}{' '}
          <Link to={paths.checkAnswers}>{resultsWords.look}</Link>
        </li>
      )}
    </ul>
  );
}

/** Whether it is fine to stop, in words; nothing when nothing is left to ask and nothing is settled. */
function describeStopping({ leading, giveOrTake, claims, because }: Stopping, more: boolean): string | null {
  if (leading === null) return null;
  // Rounded up: what is not narrow enough must not read as if it were.
  const points = wholePoints(giveOrTake);
  if (because === 'narrow') return resultsWords.stopNarrow(leading.name, points);
  if (because === 'settled') return resultsWords.stopSettled(leading.name, points);
  if (claims < fewestClaims) return resultsWords.stopFew(fewestClaims - claims);
  return more ? resultsWords.stopNotYet(leading.name, points, narrowEnough) : null;
}
