import { useMemo } from 'react';
import { Link } from 'wouter';
import type { ReadProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import type { SuggestedRoute } from '../../links/sharedReply.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { useMine } from '../../parts/PersonContext.ts';
import { PlanButton } from '../../parts/PlanButton.tsx';
import { movesOfPlan } from '../../plan/movesOfPlan.ts';
import { measureRoute } from '../../routes/findRoutes.ts';
import { makeStudies } from '../../routes/study.ts';
import { travellerOf } from '../../routes/traveller.ts';
import type { Person } from '../../store/person.ts';
import { replyWords } from '../../words/replyWords.ts';
import { formatDuration } from '../../words/routesWords.ts';
import styles from './SharedSheet.module.css';

type SuggestedRouteViewProps = {
  readonly person: Person;
  readonly route: SuggestedRoute;
  readonly readProse: ReadProse;
};

/** A route that an adviser suggests: its steps, how long it takes this person, and the way into the plan. */
export function SuggestedRouteView({ person, route, readProse }: SuggestedRouteViewProps) {
  const catalog = useCatalog();
  const assessment = useMine(person)?.assessment;
  const measured = useMemo(() => {
    const steps = route.steps.map((role) => ({ role, months: 0 }));
    const moves = movesOfPlan({ from: route.from, steps }, catalog.moves);
    if (moves === null || assessment === undefined) return null;
    const traveller = travellerOf(catalog, assessment.background, person.standingOf(assessment).belief);
    return {
      route: measureRoute(moves, traveller, makeStudies(catalog, traveller.background)),
      hoursPerWeek: traveller.hoursPerWeek,
    };
  }, [catalog, route, assessment, person]);
  return (
    <>
      <ol className={styles.steps}>
        {[...(route.from === null ? [] : [route.from]), ...route.steps].map((role) => (
          <li key={role}>
            <Link to={paths.role(role)}>{catalog.roles.get(role)?.name}</Link>
          </li>
        ))}
      </ol>
      {measured === null ? (
        <p>{replyWords.routeGone}</p>
      ) : (
        <>
          <p>
            {replyWords.routeTime(
              formatDuration(measured.route.months.expected),
              (assessment?.answers.size ?? 0) > 0,
            )}
          </p>
          <PlanButton person={person} {...measured} readProse={readProse} className={styles.actions} />
        </>
      )}
    </>
  );
}
