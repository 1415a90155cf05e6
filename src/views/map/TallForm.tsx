import { useMemo, useRef } from 'react';
import { layOutTallMap, tall } from '../../map/layOutTallMap.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { TallMap } from '../../parts/map/TallMap.tsx';
import { mapWords } from '../../words/mapWords.ts';
import styles from './Drawing.module.css';
import type { FormProps } from './mapForm.ts';
import { useStationKeys } from './useStationKeys.ts';

/** The narrowest page. The upright map is laid out for it, and wider pages leave its labels more room. */
const narrowest = 320;

/** The map from top to bottom, for a phone. */
export function TallForm({ looks, around, onChoose, onArrive }: FormProps) {
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
