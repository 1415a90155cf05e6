import { Link } from 'wouter';
import { paths } from '../../links/paths.ts';
import { SavedNote } from '../../parts/keeping/lateKeeping.tsx';
import type { Snapshot } from '../../readiness/snapshot.ts';
import type { MineStore } from '../../store/mine.ts';
import { Hero } from '../../ui/Hero.tsx';
import { resultsWords } from '../../words/resultsWords.ts';
import { KeepButton } from './KeepButton.tsx';
import type { Outcome } from './outcome.ts';
import styles from './ResultHero.module.css';
import { countButForGates } from './ranking.ts';
import { hasSaidGates, openGates } from './remarksOn.ts';
import { Tally } from './Tally.tsx';

type ResultHeroProps = {
  readonly outcome: Outcome;
  readonly headline: string;
  readonly lead: string;
  readonly store: MineStore;
  readonly snapshots: readonly Snapshot[];
};

export function ResultHero({ outcome, headline, lead, store, snapshots }: ResultHeroProps) {
  const { question, ranking } = outcome;
  const tally = ranking.ranked.length === 0 ? undefined : <Tally ranking={ranking} />;
  return (
    <Hero title={headline} lead={lead} size="page" aside={tally}>
      <GateReminder outcome={outcome} />
      <div className={`${styles.actions} no-print`}>
        {question !== null && (
          <Link className="button primary" to={paths.question(question.id)}>
            {resultsWords.goOn}
          </Link>
        )}
        <Link className={question === null ? 'button primary' : 'button'} to={paths.checkAnswers}>
          {resultsWords.change}
        </Link>
        <KeepButton outcome={outcome} store={store} snapshots={snapshots} />
        <Link className="button" to={paths.share}>
          {resultsWords.share}
        </Link>
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {resultsWords.print}
        </button>
      </div>
      <div className={`${styles.saved} no-print`}>
        <SavedNote store={store} />
      </div>
    </Hero>
  );
}

/** Skill is no entitlement: what the leading goal requires besides, or, without goals, that roles do. */
function GateReminder({ outcome: { leading, ranking, standing } }: Pick<ResultHeroProps, 'outcome'>) {
  if (ranking.goals.length === 0) return <GatesOfMany roles={countButForGates(ranking)} />;
  const { background } = standing.assessment;
  const missing = openGates(leading?.gates ?? [], 'missing');
  const begun = openGates(leading?.gates ?? [], 'in-progress');
  if (leading === null || missing.length + begun.length === 0) return null;
  return (
    <p className={styles.gates}>
      {resultsWords.gateMissing(leading.role.name, missing, begun)}
      {!hasSaidGates(background) && (
        <span className="no-print">
          {' '}
          {resultsWords.gatesUnsaid} <Link to={paths.assess}>{resultsWords.background}</Link>.
        </span>
      )}
    </p>
  );
}

function GatesOfMany({ roles }: { readonly roles: number }) {
  if (roles === 0) return null;
  return (
    <p className={styles.gates}>
      {resultsWords.gatesRemain(roles)}{' '}
      <span className="no-print">
        {resultsWords.gatesSay} <Link to={paths.assess}>{resultsWords.background}</Link>.
      </span>
    </p>
  );
}
