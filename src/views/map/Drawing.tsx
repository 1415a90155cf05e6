import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { layOutMap } from '../../map/layOutMap.ts';
import { layOutTallMap, tall } from '../../map/layOutTallMap.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import type { OnChoose } from '../../parts/map/chooseStation.ts';
import type { Looks } from '../../parts/map/stationState.ts';
import { TallMap } from '../../parts/map/TallMap.tsx';
import { useLooksWithRoute } from '../../parts/map/useLooksWithRoute.ts';
import { WideMap } from '../../parts/map/WideMap.tsx';
import { late } from '../../ui/late.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { mapWords } from '../../words/mapWords.ts';
import { describeNeighbours, stationWords } from '../../words/stationWords.ts';
import styles from './Drawing.module.css';
import { type MapChoice, mostAtOnce } from './mapChoice.ts';
import { sizeOfMap } from './sizeOfMap.ts';
import { type MapAround, useAround } from './useAround.ts';
import type { ChangeChoice } from './useMapChoice.ts';
import { roleAt, useStationKeys } from './useStationKeys.ts';
import { useTravel } from './useTravel.ts';

const Around = late(async () => (await import('./Around.tsx')).Around);
const ZoomControls = late(async () => (await import('./ZoomControls.tsx')).ZoomControls);

// Style shows one of the two, and only that one is taken over: on a phone the other costs a long task.
const Wide = late(async () => WideForm, '(min-width: 761px)');
const Tall = late(async () => TallForm, '(max-width: 760px)');

/** The narrowest page. The upright map is laid out for it, and wider pages leave its labels more room. */
const narrowest = 320;

type DrawingProps = {
  readonly looks: Looks;
  readonly choice: MapChoice;
  /** Only what lies around this role; null shows everything. */
  readonly centre: Role | null;
  readonly onChoose: OnChoose;
  readonly change: ChangeChoice;
};

/** The map in both forms, of which the style shows one; one stop of the Tab key each. */
export function Drawing({ looks: looked, choice, centre, onChoose, change }: DrawingProps) {
  const around = useAround(centre);
  const catalog = useCatalog();
  const looks = useLooksWithRoute(looked);
  const [announced, setAnnounced] = useState('');
  const onArrive = useCallback(
    (role: Role) => setAnnounced(describeNeighbours(role, catalog.moves)),
    [catalog],
  );
  const chosen = (role: RoleId, byKey: boolean) => {
    if (!looks.filteredOut.has(role)) onChoose?.(role, byKey);
  };
  useEffect(() => {
    // A link to a station shows it: below the panel's width the map is larger than the window.
    const linked = new URLSearchParams(window.location.search).get('role');
    if (linked === null || !matchMedia('(max-width: 1239px)').matches) return;
    for (const station of document.querySelectorAll(`[data-role="${CSS.escape(linked)}"]`))
      if (station.checkVisibility()) {
        station.scrollIntoView({ block: 'center', inline: 'center' });
        // Above the sheet, which takes the lower half.
        window.scrollBy({ top: window.innerHeight / 4 });
      }
  }, []);
  const shared = { looks, around, onArrive, onChoose: useStable(chosen) };
  return (
    <div className={styles.stage}>
      {around !== null && <Around around={around} change={change} />}
      <Wide {...shared} choice={choice} change={change} />
      <Tall {...shared} />
      <p className="hidden" role="status">
        {announced}
      </p>
    </div>
  );
}

/** The same function at every drawing, so that stations need not be drawn anew; it does what the latest one does. */
function useStable(latest: NonNullable<OnChoose>): NonNullable<OnChoose> {
  const current = useRef(latest);
  current.current = latest;
  return useCallback((role, byKey) => current.current(role, byKey), []);
}

type FormProps = Pick<DrawingProps, 'looks' | 'onChoose'> & {
  readonly around: MapAround | null;
  readonly onArrive: (role: Role) => void;
};

function WideForm({
  looks,
  around,
  onChoose,
  onArrive,
  choice,
  change,
}: FormProps & Pick<DrawingProps, 'choice' | 'change'>) {
  const catalog = useCatalog();
  const hydrated = useHydrated();
  const svg = useRef<SVGSVGElement>(null);
  const zoomed = useRef<SVGGElement>(null);
  const [pointed, setPointed] = useState<RoleId | null>(null);
  const { currentRole, goals, selected, filteredOut } = looks;
  const map = useMemo(
    () =>
      layOutMap(catalog, {
        ...sizeOfMap(catalog, around),
        ...(around !== null && { roles: new Set(around.reached.keys()), beyond: around.beyond }),
        tags: [
          ...(currentRole === null ? [] : [{ role: currentRole, text: stationWords.marks.you }]),
          ...goals
            .filter((goal) => goal !== currentRole)
            .map((role) => ({ role, text: stationWords.marks.goal })),
        ],
      }),
    [catalog, around, currentRole, goals],
  );
  useTravel(zoomed, map);
  const reachable = useMemo(
    () => map.stations.filter(({ role }) => !filteredOut.has(role.id)),
    [map, filteredOut],
  );
  const keys = useStationKeys(reachable, selected ?? currentRole, svg, onArrive);
  return (
    <div className={styles.wide}>
      <svg
        ref={svg}
        className={styles.map}
        data-map
        data-crowded={map.stations.length > mostAtOnce}
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="group"
        aria-label={mapWords.label}
        onKeyDown={keys.onKeyDown}
        onFocus={(event) => {
          keys.onFocus(event);
          setPointed(roleAt(event.target));
        }}
        onBlur={() => setPointed(null)}
        onPointerOver={({ target }) => setPointed(roleAt(target))}
        onPointerLeave={() => setPointed(null)}
      >
        <WideMap
          map={map}
          looks={looks}
          {...(around !== null && { beyond: around.beyond })}
          pointed={pointed}
          tabStop={keys.tabStop}
          zoomed={zoomed}
          onChoose={onChoose}
        />
      </svg>
      {hydrated && (
        <ZoomControls
          // Another size of map is another frame to zoom in.
          key={`${map.width} ${map.height}`}
          svg={svg}
          zoomed={zoomed}
          map={map}
          zoom={choice.zoom}
          you={currentRole}
          focused={pointed}
          onZoom={change}
        />
      )}
    </div>
  );
}

function TallForm({ looks, around, onChoose, onArrive }: FormProps) {
  const catalog = useCatalog();
  const frame = useRef<HTMLDivElement>(null);
  const { currentRole, selected, filteredOut } = looks;
  const map = useMemo(
    () =>
      layOutTallMap(catalog, {
        width: narrowest,
        ...(around !== null && { roles: new Set(around.reached.keys()) }),
      }),
    [catalog, around],
  );
  const rows = useMemo(() => {
    let above = 0;
    return map.zones.flatMap(({ rows, height }) => {
      const top = above;
      above += height;
      return rows.flatMap((row) =>
        row.kind === 'slip' || filteredOut.has(row.role.id)
          ? []
          : [{ role: row.role, at: { x: tall.firstLane, y: top + row.y } }],
      );
    });
  }, [map, filteredOut]);
  const keys = useStationKeys(rows, selected ?? currentRole, frame, onArrive);
  return (
    <div
      ref={frame}
      className={styles.tall}
      role="group"
      aria-label={mapWords.label}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <TallMap map={map} looks={looks} tabStop={keys.tabStop} onChoose={onChoose} />
    </div>
  );
}
