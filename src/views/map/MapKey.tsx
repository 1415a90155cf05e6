import type { ReactNode, RefObject } from 'react';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullet } from '../../parts/LineBullet.tsx';
import { Slip } from '../../parts/map/Slip.tsx';
import { StationRing } from '../../parts/map/StationRing.tsx';
import { late } from '../../ui/late.tsx';
import { Select } from '../../ui/Select.tsx';
import { mapWords } from '../../words/mapWords.ts';
import styles from './MapKey.module.css';
import { type MapChoice, toggledLines } from './mapChoice.ts';
import type { ChangeChoice } from './useMapChoice.ts';

const SaveMap = late(async () => (await import('./SaveMap.tsx')).SaveMap);

type MapKeyProps = {
  readonly choice: MapChoice;
  readonly change: ChangeChoice;
  /** Roles that the filters leave. */
  readonly shown: number;
  readonly asList: boolean;
  readonly onView: (asList: boolean) => void;
  /** Where the drawing is found. */
  readonly screen: RefObject<HTMLElement | null>;
};

/** The key: what lines and symbols mean, and what is shown of them. */
export function MapKey({ choice, change, shown, asList, onView, screen }: MapKeyProps) {
  const catalog = useCatalog();
  const { lines: all, zones, employers, roles } = catalog;
  const { lines } = choice;
  const filters = [choice.zone, choice.employer].filter((filter) => filter !== null).length;
  return (
    <div className={styles.key}>
      <ul className={styles.lines} aria-label={mapWords.lines}>
        {all.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              aria-pressed={lines.includes(line)}
              onClick={() => change('lines', (query) => toggledLines(query, catalog, line))}
            >
              <LineBullet line={line} size={20} decorative />
              {line.name}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <ul className={styles.symbols} aria-label={mapWords.symbolsTitle}>
          <li>
            <Sign>
              <StationRing width={22} height={22} stroke={4} share={0.6} ready={false} />
            </Sign>
            {mapWords.symbols.readiness}
          </li>
          <li>
            <Sign>
              <StationRing width={22} height={22} stroke={4} share={0.9} ready />
            </Sign>
            {mapWords.symbols.ready}
          </li>
          <li>
            <Sign>
              <StationRing width={17} height={26} stroke={3.4} share={1} ready={false} />
            </Sign>
            {mapWords.symbols.interchange}
          </li>
          <li>
            <Sign>
              <path className={styles.dashes} d="M-12 0H12" />
            </Sign>
            {mapWords.symbols.sideways}
          </li>
          <li>
            <Sign>
              <Slip x={0} y={0} />
            </Sign>
            {mapWords.symbols.qualification}
          </li>
        </ul>
        <div className={`${styles.controls} no-print needs-script`}>
          <button type="button" className="button quiet" onClick={() => onView(!asList)}>
            {asList ? mapWords.asMap : mapWords.asList}
          </button>
          <button type="button" className="button quiet" popoverTarget="map-more">
            {mapWords.more(filters)}
          </button>
          <div id="map-more" popover="auto" className={styles.more}>
            <Select
              label={mapWords.zones}
              value={choice.zone ?? ''}
              options={[['', mapWords.allZones], ...zones.map(({ id, name }) => [id, name] as const)]}
              onChange={(id) => change('zone', id)}
            />
            <Select
              label={mapWords.employers}
              value={choice.employer ?? ''}
              options={[
                ['', mapWords.allEmployers],
                ...employers.map(({ id, plural }) => [id, plural] as const),
              ]}
              onChange={(id) => change('employer', id)}
            />
            {!asList && <SaveMap screen={screen} />}
          </div>
        </div>
      </div>
      <p className={shown === 0 ? styles.none : 'hidden'} role="status">
        {shown === 0 ? mapWords.noneLeft : shown < roles.size ? mapWords.shown(shown, roles.size) : ''}
      </p>
    </div>
  );
}

/** A symbol of the map, 28 by 28 pixels around its middle. */
function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
      {children}
    </svg>
  );
}
