import { Link } from 'wouter';
import type { RoleId } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { StationRing } from '../../parts/map/StationRing.tsx';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { planWords } from '../../words/planWords.ts';
import { lineOfStep } from './lineOfStep.ts';
import styles from './RouteStrip.module.css';
import type { Planning } from './usePlanning.ts';

const ring = 24;

type RouteStripProps = {
  readonly planning: Planning;
  readonly results: ReadonlyMap<RoleId, Readiness>;
};

/** The stations of the route in a row, each with how ready one is today. */
export function RouteStrip({ planning: { plan, roleName }, results }: RouteStripProps) {
  const { moves } = useCatalog();
  const stations = [...(plan.from === null ? [] : [plan.from]), ...plan.steps.map(({ role }) => role)];
  return (
    <ol className={styles.strip} aria-label={planWords.strip}>
      {stations.map((id, i) => {
        const result = results.get(id);
        const known = result === undefined || isTooEarly(result) ? null : result;
        const next = stations[i + 1];
        const line = next === undefined ? null : lineOfStep(plan, next, moves);
        return (
          <li key={id}>
            <span className={styles.drawn} aria-hidden="true">
              {i < stations.length - 1 && (
                <span
                  className={styles.line}
                  data-line={line?.id}
                  data-cased={line?.cased}
                  data-dotted={line === null}
                />
              )}
              <svg width={ring} height={ring} viewBox="-12 -12 24 24">
                <StationRing
                  width={ring}
                  height={ring}
                  stroke={4}
                  share={known?.share ?? null}
                  ready={known?.band === 'ready'}
                />
              </svg>
            </span>
            <Link to={paths.role(id)}>{roleName(id)}</Link>
          </li>
        );
      })}
    </ol>
  );
}
