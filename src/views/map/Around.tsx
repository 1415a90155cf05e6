import { type PointerEvent, useMemo, useRef } from 'react';
import { layOutMap, smallScale } from '../../map/layOutMap.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { mapWords } from '../../words/mapWords.ts';
import styles from './Around.module.css';
import { wholeMap } from './mapChoice.ts';
import type { MapAround } from './useAround.ts';
import type { ChangeChoice } from './useMapChoice.ts';

const size = { width: 264, height: 150 };

type AroundProps = {
  readonly around: MapAround;
  readonly change: ChangeChoice;
};

/** What part of the map is shown, the whole of it in small, and the way back to it. */
export function Around({ around: { centre, reached, beyond }, change }: AroundProps) {
  const bar = useRef<HTMLDivElement>(null);
  const showWhole = () => {
    // The bar goes away: focus to the station it was about, in the form of the map that is shown.
    for (const station of bar.current?.parentElement?.querySelectorAll<SVGElement>(
      `[data-role="${centre.id}"]`,
    ) ?? [])
      station.focus({ preventScroll: true });
    change('around', wholeMap, 'step');
  };
  return (
    <div ref={bar} className={styles.around}>
      <p>
        {mapWords.aroundTitle(centre.name, reached.size)} {beyond.size > 0 && mapWords.beyondHint}
      </p>
      <button type="button" className="button small no-print" onClick={showWhole}>
        {mapWords.whole}
      </button>
      <Minimap reached={reached} centre={centre.id} onChoose={(id) => change('around', id, 'step')} />
    </div>
  );
}

type MinimapProps = {
  readonly reached: MapAround['reached'];
  readonly centre: MapAround['centre']['id'];
  readonly onChoose: (id: MapAround['centre']['id']) => void;
};

/** For the pointer alone: by keyboard, a station's panel offers to look around it. */
function Minimap({ reached, centre, onChoose }: MinimapProps) {
  const catalog = useCatalog();
  const map = useMemo(() => layOutMap(catalog, { ...size, scale: smallScale }), [catalog]);
  const chooseNearest = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const matrix = currentTarget.getScreenCTM();
    if (matrix === null) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    const [nearest] = map.stations.toSorted(
      (a, b) => Math.hypot(a.at.x - x, a.at.y - y) - Math.hypot(b.at.x - x, b.at.y - y),
    );
    if (nearest !== undefined) onChoose(nearest.role.id);
  };
  return (
    <svg
      className={`${styles.minimap} no-print`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
      onPointerUp={chooseNearest}
    >
      <title>{mapWords.minimap}</title>
      {map.tracks.map(({ key, line, path }) => (
        <path key={key} d={path} data-line={line.id} />
      ))}
      {map.stations.map(({ role, at }) => (
        <circle
          key={role.id}
          cx={at.x}
          cy={at.y}
          r={role.id === centre ? 5 : 2.6}
          data-shown={reached.has(role.id)}
        />
      ))}
    </svg>
  );
}
