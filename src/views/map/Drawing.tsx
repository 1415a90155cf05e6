import { useCallback, useEffect, useRef, useState } from 'react';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import type { OnChoose } from '../../parts/map/chooseStation.ts';
import type { Looks } from '../../parts/map/stationState.ts';
import { useLooksWithRoute } from '../../parts/map/useLooksWithRoute.ts';
import { late } from '../../ui/late.tsx';
import { describeNeighbours } from '../../words/stationWords.ts';
import styles from './Drawing.module.css';
import type { MapChoice } from './mapChoice.ts';
import { TallForm } from './TallForm.tsx';
import { useAround } from './useAround.ts';
import type { ChangeChoice } from './useMapChoice.ts';
import { WideForm } from './WideForm.tsx';

const Around = late(async () => (await import('./Around.tsx')).Around);

// Style shows one of the two, and only that one is taken over: on a phone the other costs a long task.
const Wide = late(async () => WideForm, '(min-width: 761px)');
const Tall = late(async () => TallForm, '(max-width: 760px)');

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
