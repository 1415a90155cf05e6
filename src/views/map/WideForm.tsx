import { useMemo, useRef, useState } from 'react';
import type { RoleId } from '../../catalog/catalog.ts';
import { layOutMap } from '../../map/layOutMap.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { WideMap } from '../../parts/map/WideMap.tsx';
import { late } from '../../ui/late.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { mapWords } from '../../words/mapWords.ts';
import { stationWords } from '../../words/stationWords.ts';
import styles from './Drawing.module.css';
import { type MapChoice, mostAtOnce } from './mapChoice.ts';
import type { FormProps } from './mapForm.ts';
import { sizeOfMap } from './sizeOfMap.ts';
import type { ChangeChoice } from './useMapChoice.ts';
import { roleAt, useStationKeys } from './useStationKeys.ts';
import { useTravel } from './useTravel.ts';

const ZoomControls = late(async () => (await import('./ZoomControls.tsx')).ZoomControls);

type WideFormProps = FormProps & { readonly choice: MapChoice; readonly change: ChangeChoice };

/** The map from left to right, which can be zoomed. */
export function WideForm({ looks, around, onChoose, onArrive, choice, change }: WideFormProps) {
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
