import { useMemo } from 'react';
import type { Line, Role, RoleId } from '../catalog/catalog.ts';
import { layOutSmallMap } from '../map/smallMap.ts';
import { isTooEarly } from '../readiness/coverage.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { useCatalog } from './CatalogContext.ts';
import styles from './SmallMap.module.css';

type SmallMapProps = {
  readonly lines: readonly Line[];
  readonly results: ReadonlyMap<RoleId, Readiness>;
  readonly currentRole: RoleId | null;
  readonly goals: readonly RoleId[];
  /** What the picture says, for whoever does not see it. */
  readonly label: string;
};

/** The stations of some lines with their readiness as rings. Empty where there is no figure yet. */
export function SmallMap({ lines, results, currentRole, goals, label }: SmallMapProps) {
  const catalog = useCatalog();
  const map = useMemo(() => layOutSmallMap(catalog, lines, { width: 420, laneHeight: 40 }), [catalog, lines]);
  return (
    <svg className={styles.map} viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label}>
      {map.tracks.map(({ key, line, path }) => (
        <path key={key} d={path} className={styles.track} data-line={line.id} />
      ))}
      {map.stations.map(({ role, x, y }) => (
        <Station
          key={role.id}
          role={role}
          at={{ x, y }}
          result={results.get(role.id)}
          mark={role.id === currentRole ? 'you' : goals.includes(role.id) ? 'goal' : null}
        />
      ))}
    </svg>
  );
}

type StationProps = {
  readonly role: Role;
  readonly at: { readonly x: number; readonly y: number };
  readonly result: Readiness | undefined;
  readonly mark: 'you' | 'goal' | null;
};

/** A ring that fills clockwise from the top; a dot inside means Ready. */
function Station({ role, at: { x, y }, result, mark }: StationProps) {
  const share = result === undefined || isTooEarly(result) ? 0 : result.share;
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{role.name}</title>
      {mark === 'you' && <circle r="11" className={styles.you} />}
      {mark === 'goal' && <circle r="11" className={styles.goal} />}
      <circle r="7" className={styles.empty} />
      <circle
        r="7"
        className={styles.full}
        transform="rotate(-90)"
        pathLength="100"
        strokeDasharray={`${Math.round(share * 100)} 100`}
      />
      {result?.band === 'ready' && share > 0 && <circle r="2.4" className={styles.ready} />}
    </g>
  );
}
