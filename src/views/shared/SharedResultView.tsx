import { useMemo } from 'react';
import { claimsOf } from '../../assessment/claimsOf.ts';
import type { UnknownCode } from '../../links/codes.ts';
import type { SharedResult } from '../../links/sharedResult.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useStanding } from '../../parts/PersonContext.ts';
import { PersonMap } from '../../parts/PersonMap.tsx';
import { SharedSummary } from '../../parts/shared/SharedSummary.tsx';
import { movesOfPlan } from '../../plan/movesOfPlan.ts';
import type { Person } from '../../store/person.ts';
import type { Standing } from '../../store/standing.ts';
import { Section } from '../../ui/Section.tsx';
import { formatDate } from '../../words/figures.ts';
import { sharedWords } from '../../words/shareWords.ts';
import { MakeMine } from './MakeMine.tsx';
import { RoleShares } from './RoleShares.tsx';
import styles from './SharedSheet.module.css';

type SharedResultViewProps = {
  readonly person: Person;
  readonly shared: SharedResult;
  readonly unknown: readonly UnknownCode[];
};

/** Somebody else's result, read only: whose it is, their map, how far their goals are, and all that was sent. */
export function SharedResultView({ person, shared, unknown }: SharedResultViewProps) {
  const catalog = useCatalog();
  const { assessment, plan, name, day } = shared;
  const theirs = useMemo((): Standing => {
    const { inferBelief, measureReadiness } = person.scoring;
    const belief = inferBelief(catalog, assessment);
    return { assessment, belief, results: measureReadiness(catalog, assessment, belief) };
  }, [catalog, assessment, person]);
  const ours = useStanding();
  const route = useMemo(
    () => (plan === null ? [] : (movesOfPlan(plan, catalog.moves) ?? [])),
    [plan, catalog],
  );
  const { currentRole } = assessment.background;
  const nameOf = (id: NonNullable<typeof currentRole>) => catalog.roles.get(id)?.name ?? id;
  const title = sharedWords.title(
    name,
    currentRole === null ? null : nameOf(currentRole),
    assessment.goals.map(nameOf),
  );
  const claims = claimsOf(assessment).length;
  return (
    <>
      <div className={styles.banner}>
        <p className="wrap">
          {sharedWords.banner(name, formatDate(new Date(day * 86_400_000).toISOString().slice(0, 10)))}
        </p>
      </div>
      <div className={styles.head}>
        <div className="wrap">
          <h1 tabIndex={-1}>{title}</h1>
          <p className={styles.lead}>{sharedWords.restsOn(claims, catalog.skills.size)}</p>
          {unknown.length > 0 && <p className={styles.unknown}>{sharedWords.unknown(unknown)}</p>}
          <MakeMine person={person} shared={shared} />
        </div>
      </div>
      <PersonMap
        label={title}
        results={claims === 0 ? null : theirs.results}
        currentRole={currentRole}
        here={sharedWords.here}
        goals={assessment.goals}
        route={route}
      />
      <div className="wrap">
        {claims > 0 && (
          <Section title={assessment.goals.length > 0 ? sharedWords.goals : sharedWords.closest}>
            <RoleShares theirs={theirs} ours={ours} />
          </Section>
        )}
        <Section title={sharedWords.all}>
          <SharedSummary shared={shared} />
        </Section>
      </div>
    </>
  );
}
