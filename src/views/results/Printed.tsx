import type { Catalog } from '../../catalog/catalog.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import { formatDate } from '../../words/figures.ts';
import { resultsWords } from '../../words/resultsWords.ts';
import { Explanation } from './Explanation.tsx';
import type { Outcome } from './outcome.ts';
import styles from './Printed.module.css';

/** On paper the leading role's explanation is always there, open or closed on the screen. */
export function PrintedExplanation({ outcome }: { readonly outcome: Outcome }) {
  const { leading } = outcome;
  if (leading === null || isTooEarly(leading)) return null;
  const title = resultsWords.whyTitleOf(leading.share, leading.role.name);
  return (
    <div className={styles.explanation}>
      <Explanation outcome={outcome} result={leading} title={title} />
    </div>
  );
}

type PrintedOriginProps = { readonly catalog: Catalog; readonly now: number };

/** At the foot of the last page: when, from what, and where the answers are. */
export function PrintedOrigin({ catalog, now }: PrintedOriginProps) {
  return (
    <p className={styles.origin}>{resultsWords.printedText(formatDate(localDate(now)), catalog.version)}</p>
  );
}
