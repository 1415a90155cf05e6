import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Followed } from '../../caseload/followed.ts';
import { paths } from '../../links/paths.ts';
import { openLink } from '../../links/sharedLink.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { isoDay } from '../../parts/shared/dayNow.ts';
import { noTexts } from '../../parts/shared/noTexts.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Scoring } from '../../store/scoring.ts';
import { adviseWords } from '../../words/adviseWords.ts';
import { formatDate } from '../../words/figures.ts';
import { formatPercent } from '../../words/readinessWords.ts';
import styles from './AdviseeSummary.module.css';

type AdviseeHistoryProps = { readonly each: Followed; readonly scoring: Scoring };

/** Every result that came, with its readiness for the goal of today, and every reply that went; the newest first. */
export function AdviseeHistory({ each: { advisee, last }, scoring }: AdviseeHistoryProps) {
  const catalog = useCatalog();
  const [goal] = last?.shared.assessment.goals ?? [];
  const entries = useMemo(() => {
    const came = advisee.results.map(({ fragment, at }) => {
      const opened = openLink(fragment, catalog, noTexts);
      if (opened.kind !== 'result')
        return { fragment, at, kind: 'came' as const, day: localDate(at), share: null };
      const { assessment, day } = opened.shared;
      const belief = scoring.inferBelief(catalog, assessment);
      const result =
        goal === undefined ? undefined : scoring.measureReadiness(catalog, assessment, belief).get(goal);
      const share = result === undefined || isTooEarly(result) ? null : result.share;
      return { fragment, at, kind: 'came' as const, day: isoDay(day), share };
    });
    const went = advisee.replies.map(({ fragment, at }) => ({
      fragment,
      at,
      kind: 'went' as const,
      day: localDate(at),
      share: null,
    }));
    return [...came, ...went].sort((a, b) => b.at - a.at);
  }, [advisee.results, advisee.replies, catalog, goal, scoring]);
  return (
    <ul className={styles.history}>
      {entries.map(({ fragment, kind, day, share }) => (
        <li key={fragment}>
          <Link to={`${paths.shared}#${fragment}`}>{adviseWords[kind](formatDate(day))}</Link>
          {share !== null && goal !== undefined && (
            <span className="figures">
              {adviseWords.cameShare(catalog.roles.get(goal)?.name ?? goal, formatPercent(share))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
