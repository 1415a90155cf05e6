import { type RefObject, useEffect, useState } from 'react';
import type { RoleId } from '../../catalog/catalog.ts';
import type { CareerMap } from '../../map/layOutMap.ts';
import { CentreIcon, FitIcon, MinusIcon, PanIcon, PlusIcon } from '../../ui/controlIcons.tsx';
import { mapWords } from '../../words/mapWords.ts';
import { writeZoom, type Zoom } from './mapChoice.ts';
import type { ChangeChoice } from './useMapChoice.ts';
import { useZoom } from './useZoom.ts';
import styles from './ZoomControls.module.css';

type ZoomControlsProps = {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly zoomed: RefObject<SVGGElement | null>;
  readonly map: CareerMap;
  readonly zoom: Zoom | null;
  readonly you: RoleId | null;
  /** The station with focus or under the pointer. */
  readonly focused: RoleId | null;
  readonly onZoom: ChangeChoice;
};

const keys: Readonly<Record<string, 'in' | 'out' | 'fit'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
};

/** Half a frame each way. */
const ways = [
  ['left', -0.5, 0],
  ['right', 0.5, 0],
  ['up', 0, -0.5],
  ['down', 0, 0.5],
] as const;

/**
 * Zoom in and out, fit, center on you: by button and, while the map has focus, by + - and 0. A map that is larger than
 * its frame can be moved by button too.
 */
export function ZoomControls(props: ZoomControlsProps) {
  const { svg, zoomed, map, zoom, you, focused, onZoom } = props;
  const [hint, setHint] = useState(false);
  const [isLarger, setIsLarger] = useState(zoom !== null);
  const moves = useZoom(svg, zoomed, zoom, {
    onSettled: (settled) => {
      const written = writeZoom(settled);
      setIsLarger(written !== null);
      // The map stays on the screen until the next page is there; whoever has gone on is not brought back.
      if (window.location.pathname === import.meta.env.BASE_URL) onZoom('zoom', written);
    },
    onPlainWheel: () => setHint(true),
  });
  const at = (id: RoleId | null) => map.stations.find(({ role }) => role.id === id)?.middle;
  const yours = at(you);

  useEffect(() => {
    const element = svg.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const move = keys[event.key];
      if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (move === 'fit') moves.fit();
      else moves.by(move);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [svg, moves]);

  // What the keyboard reaches is brought into sight.
  const point = at(focused);
  useEffect(() => {
    if (point !== undefined && document.activeElement?.matches('[data-role]:focus-visible'))
      moves.show(point);
  }, [point, moves]);

  return (
    <>
      <p className={hint ? styles.hint : 'hidden'} role="status">
        {hint && mapWords.wheelHint}
      </p>
      <div className={`${styles.buttons} no-print`} role="group">
        {isLarger &&
          ways.map(([way, right, down]) => (
            <button
              key={way}
              type="button"
              aria-label={mapWords.pan[way]}
              onClick={() => moves.pan(right, down)}
            >
              <PanIcon way={way} />
            </button>
          ))}
        <button type="button" aria-label={mapWords.zoomOut} onClick={() => moves.by('out')}>
          <MinusIcon />
        </button>
        <button type="button" aria-label={mapWords.zoomIn} onClick={() => moves.by('in')}>
          <PlusIcon />
        </button>
        <button type="button" aria-label={mapWords.fit} onClick={() => moves.fit()}>
          <FitIcon />
        </button>
        {yours !== undefined && (
          <button type="button" aria-label={mapWords.centre} onClick={() => moves.centreOn(yours)}>
            <CentreIcon />
          </button>
        )}
      </div>
    </>
  );
}
