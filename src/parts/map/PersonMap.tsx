import { useMemo } from 'react';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { layOutMap } from '../../map/layOutMap.ts';
import { layOutTallMap } from '../../map/layOutTallMap.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { TallMap } from '../../parts/map/TallMap.tsx';
import { WideMap } from '../../parts/map/WideMap.tsx';
import type { Route } from '../../routes/findRoutes.ts';
import type { Standing } from '../../store/standing.ts';
import { routesWords } from '../../words/routesWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import styles from './RouteMap.module.css';

const size = { width: 1072, height: 684 };
const narrowest = 320;

type RouteMapProps = {
  readonly route: Route;
  readonly start: Role | null;
  readonly goal: Role;
  readonly standing: Standing;
};

/** The route on the map, all else stepped back; on a phone the route's own stations upright. */
export function RouteMap({ route, start, goal, standing }: RouteMapProps) {
  const catalog = useCatalog();
  const moves = useMemo(() => route.steps.map(({ move }) => move), [route]);
  const map = useMemo(
    () =>
      layOutMap(catalog, {
        ...size,
        tags: [
          ...(start === null ? [] : [{ role: start.id, text: stationWords.marks.you }]),
          { role: goal.id, text: stationWords.marks.goal },
        ],
      }),
    [catalog, start, goal],
  );
  const on = useMemo(
    () => new Set<RoleId>([...(start === null ? [] : [start.id]), ...moves.map(({ to }) => to.id)]),
    [start, moves],
  );
  const tall = useMemo(() => layOutTallMap(catalog, { width: narrowest, roles: on }), [catalog, on]);
  const looks = {
    results: standing.results,
    currentRole: start?.id ?? null,
    goals: [goal.id],
    selected: null,
    route: moves,
    filteredOut: new Set([...catalog.roles.keys()].filter((id) => !on.has(id))),
  };
  return (
    <div className={styles.frame}>
      <h2 className="hidden">{routesWords.mapTitle}</h2>
      <svg
        className={styles.map}
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="group"
        aria-label={routesWords.mapLabel(goal.name)}
      >
        <WideMap map={map} looks={looks} />
      </svg>
      <div className={styles.tall} role="group" aria-label={routesWords.mapLabel(goal.name)}>
        <TallMap map={tall} looks={looks} tabStop={null} onChoose={undefined} />
      </div>
    </div>
  );
}
