import { useMemo } from 'react';
import type { Line, Role, RoleId } from '../../catalog/catalog.ts';
import { layOutMap, smallScale } from '../../map/layOutMap.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { useCatalog } from '../CatalogContext.ts';
import styles from './SmallMap.module.css';
import { StationRing } from './StationRing.tsx';

const width = 420;

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
  const map = useMemo(() => {
    const called = [...catalog.roles.values()].filter((role) =>
      role.lines.some((line) => lines.includes(line)),
    );
    return layOutMap(catalog, {
      width,
      scale: smallScale,
      lines,
      roles: new Set(called.map(({ id }) => id)),
    });
  }, [catalog, lines]);
  const markOf = ({ id }: Role) => (id === currentRole ? 'you' : goals.includes(id) ? 'goal' : null);
  return (
    <svg className={styles.map} viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label}>
      {map.tracks.map(({ key, line, path }) => (
        <path key={key} d={path} className={styles.track} data-line={line.id} />
      ))}
      {map.stations.map(({ role, middle, width: across, height }) => {
        const result = results.get(role.id);
        const share = result === undefined || isTooEarly(result) ? null : result.share;
        const mark = markOf(role);
        return (
          <g key={role.id} transform={`translate(${middle.x} ${middle.y})`}>
            <title>{role.name}</title>
            {mark !== null && (
              <rect
                x={-across / 2 - 3}
                y={-height / 2 - 3}
                width={across + 6}
                height={height + 6}
                rx={across / 2 + 3}
                className={styles[mark]}
              />
            )}
            <StationRing
              width={across}
              height={height}
              stroke={2.8}
              share={share}
              ready={share !== null && result?.band === 'ready'}
            />
          </g>
        );
      })}
    </svg>
  );
}
