import { useId } from 'react';
import type { RoleId } from '../../catalog/catalog.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import type { NamedRoute } from '../../routes/nameRoutes.ts';
import type { Traveller } from '../../routes/traveller.ts';
import {
  formatDuration,
  formatSpan,
  meaningOfRoute,
  nameOfRoute,
  routesWords,
} from '../../words/routesWords.ts';
import { LeapBars } from './LeapBars.tsx';
import styles from './RouteColumns.module.css';
import { RouteDiagram } from './RouteDiagram.tsx';

type RouteColumnsProps = {
  readonly routes: readonly NamedRoute[];
  readonly chosen: NamedRoute;
  readonly traveller: Traveller;
  readonly results: ReadonlyMap<RoleId, Readiness>;
  readonly onChoose: (id: string) => void;
};

/** The routes side by side, drawn to one scale of time. One is chosen for the map and the steps below. */
export function RouteColumns({ routes, chosen, traveller, results, onChoose }: RouteColumnsProps) {
  const group = useId();
  return (
    <fieldset className={styles.columns}>
      <legend className="hidden">{routesWords.columns}</legend>
      {routes.map(({ id, route, names }) => (
        <div key={id} className={styles.column} data-chosen={id === chosen.id}>
          <div className={styles.head}>
            <h2>{nameOfRoute(names)}</h2>
            <p className={styles.time}>{formatDuration(route.months.expected)}</p>
            <p className={styles.meaning}>{meaningOfRoute(names)}</p>
            <p className={styles.span}>
              {formatSpan(route.months)}, {routesWords.moves(route.steps.length)}
            </p>
          </div>
          <RouteDiagram route={route} start={traveller.start} results={results} />
          <LeapBars route={route} />
          <label className={`${styles.choice} no-print`}>
            <input type="radio" name={group} checked={id === chosen.id} onChange={() => onChoose(id)} />
            <span>
              {routesWords.show}
              <span className="hidden">: {nameOfRoute(names)}</span>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
