import { useMemo } from 'react';
import type { Move, RoleId } from '../catalog/catalog.ts';
import { layOutMap } from '../map/layOutMap.ts';
import { layOutTallMap } from '../map/layOutTallMap.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { stationWords } from '../words/stationWords.ts';
import { useCatalog } from './CatalogContext.ts';
import { TallMap } from './map/TallMap.tsx';
import { WideMap } from './map/WideMap.tsx';
import styles from './PersonMap.module.css';

const size = { width: 1072, height: 684 };
const narrowest = 320;
const nobody: ReadonlySet<RoleId> = new Set();

type PersonMapProps = {
  readonly label: string;
  readonly results: ReadonlyMap<RoleId, Readiness> | null;
  readonly currentRole: RoleId | null;
  /** The words on its tag. */
  readonly here: string;
  readonly goals: readonly RoleId[];
  /** Without moves the whole map; with some all else steps back, and on a phone only their stations stand. */
  readonly route: readonly Move[];
};

/** Somebody's map to look at: where they are, how far each role is, and the route they chose. */
export function PersonMap({ label, results, currentRole, here, goals, route }: PersonMapProps) {
  const catalog = useCatalog();
  const map = useMemo(
    () =>
      layOutMap(catalog, {
        ...size,
        tags: [
          ...(currentRole === null ? [] : [{ role: currentRole, text: here }]),
          ...goals
            .filter((goal) => goal !== currentRole)
            .map((role) => ({ role, text: stationWords.marks.goal })),
        ],
      }),
    [catalog, currentRole, here, goals],
  );
  const on = useMemo(
    () => new Set(route.flatMap(({ from, to }) => [...(from === null ? [] : [from.id]), to.id])),
    [route],
  );
  const tall = useMemo(
    () => layOutTallMap(catalog, { width: narrowest, ...(on.size > 0 && { roles: on }) }),
    [catalog, on],
  );
  const looks = {
    results,
    currentRole,
    here,
    goals,
    selected: null,
    route,
    filteredOut: on.size === 0 ? nobody : new Set([...catalog.roles.keys()].filter((id) => !on.has(id))),
  };
  return (
    <div className={styles.frame}>
      <svg className={styles.map} viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={label}>
        <WideMap map={map} looks={looks} />
      </svg>
      <div className={styles.tall} role="group" aria-label={label}>
        <TallMap map={tall} looks={looks} tabStop={null} onChoose={undefined} />
      </div>
    </div>
  );
}
