import { useMemo, useState } from 'react';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Role } from '../../catalog/catalog.ts';
import type { ReadProse } from '../../catalog/prose.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { PersonMap } from '../../parts/PersonMap.tsx';
import { PlanButton } from '../../parts/PlanButton.tsx';
import type { Route } from '../../routes/findRoutes.ts';
import { noWishes, type Wishes } from '../../routes/wishes.ts';
import type { Person } from '../../store/person.ts';
import type { Standing } from '../../store/standing.ts';
import { Section } from '../../ui/Section.tsx';
import { routesWords } from '../../words/routesWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import { Ends } from './Ends.tsx';
import { NoRoute } from './NoRoute.tsx';
import { RouteColumns } from './RouteColumns.tsx';
import styles from './Routes.module.css';
import { StepList } from './StepList.tsx';
import { useRoutes } from './useRoutes.ts';
import { WishFields } from './WishFields.tsx';

type RoutesProps = {
  readonly person: Person;
  readonly assessment: Assessment;
  readonly readProse: ReadProse;
};

/** Where from and where to, the routes between, and the chosen one on the map and step by step. */
export function Routes({ person, assessment, readProse }: RoutesProps) {
  const { roles } = useCatalog();
  const standing = person.standingOf(assessment);
  const [wishes, setWishes] = useState(() => person.wishes.current ?? noWishes);
  const [aimed, setAimed] = useState(assessment.goals[0] ?? null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const goalId = aimed !== null && assessment.goals.includes(aimed) ? aimed : (assessment.goals[0] ?? null);
  const goal = goalId === null ? null : (roles.get(goalId) ?? null);
  const search = useRoutes(standing, goal, wishes);
  const { routes, traveller } = search;
  const chosen = routes.find(({ id }) => id === chosenId) ?? routes[0];
  const wish = (changed: Wishes) => {
    person.wishes.current = changed;
    setWishes(changed);
  };
  const from = traveller.start?.name ?? null;
  return (
    <>
      <div className={styles.head}>
        <div className="wrap">
          <h1 tabIndex={-1}>
            {goal === null
              ? routesWords.askTitle
              : routes.length === 0
                ? routesWords.noTitle(from, goal.name)
                : routesWords.title(routes.length, from, goal.name)}
          </h1>
          {goal === null && <p className={styles.lead}>{routesWords.askLead}</p>}
          <Ends person={person} assessment={assessment} goal={goal} onAim={setAimed} />
        </div>
      </div>
      {goal !== null && (
        <>
          <div className="wrap">
            <WishFields
              person={person}
              assessment={assessment}
              goal={goal}
              wishes={wishes}
              search={search}
              onWish={wish}
            />
          </div>
          {chosen === undefined ? (
            <NoRoute person={person} traveller={traveller} goal={goal} wishes={wishes} onAim={setAimed} />
          ) : (
            <>
              <RouteColumns
                routes={routes}
                chosen={chosen}
                traveller={traveller}
                results={standing.results}
                onChoose={setChosenId}
              />
              <div className="wrap">
                <PlanButton
                  className={styles.plan}
                  key={chosen.id}
                  person={person}
                  route={chosen.route}
                  hoursPerWeek={traveller.hoursPerWeek}
                  readProse={readProse}
                />
              </div>
              <h2 className="hidden">{routesWords.mapTitle}</h2>
              <RouteOnMap
                route={chosen.route}
                start={traveller.start}
                goal={goal}
                results={standing.results}
              />
              <div className="wrap">
                <Section title={routesWords.stepsTitle} hint={routesWords.stepsHint}>
                  <StepList route={chosen.route} traveller={traveller} />
                  <p className={styles.estimate}>{routesWords.estimate(traveller.hoursPerWeek)}</p>
                </Section>
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

type RouteOnMapProps = {
  readonly route: Route;
  readonly start: Role | null;
  readonly goal: Role;
  readonly results: Standing['results'];
};

/** The same lists as long as the route is: laying out the map anew takes its time. */
function RouteOnMap({ route, start, goal, results }: RouteOnMapProps) {
  const moves = useMemo(() => route.steps.map(({ move }) => move), [route]);
  const goals = useMemo(() => [goal.id], [goal]);
  return (
    <PersonMap
      label={routesWords.mapLabel(goal.name)}
      results={results}
      currentRole={start?.id ?? null}
      here={stationWords.marks.you}
      goals={goals}
      route={moves}
    />
  );
}
