// The one place that touches the drawing by hand: d3-zoom turns wheel, pinch, drag and double click into a
// transform of one group, without React, so that it keeps up at any number of stations.
import { type Selection, select } from 'd3-selection';
import 'd3-transition';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Point } from '../../map/box.ts';
import { isStill } from './isStill.ts';
import type { Zoom } from './mapChoice.ts';

const most = 8;
const step = 1.5;
/** Who asks for the middle of a map that is seen whole wants to see it nearer. */
const closeUp = 1.8;
const duration = 220;
/** A station nearer to the frame than this is not in sight. */
const margin = 50;

type ZoomMoves = {
  readonly by: (direction: 'in' | 'out') => void;
  readonly fit: () => void;
  /** Moves what is seen, by parts of the frame: 1 to the right shows what lies just beyond its right edge. */
  readonly pan: (right: number, down: number) => void;
  /** Puts a point in the middle, near enough to be read. */
  readonly centreOn: (point: Point) => void;
  /** Moves the map just as far as a point needs to be seen. */
  readonly show: (point: Point) => void;
};

type Watchers = {
  readonly onSettled: (zoom: Zoom) => void;
  /** The wheel was turned without the key that makes it zoom: the page scrolls. */
  readonly onPlainWheel: () => void;
};

/** Ties zooming to a drawing of the size it has now; taken away again with the component, and nothing is told after. */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  group: RefObject<SVGGElement | null>,
  start: Zoom | null,
  watchers: Watchers,
): ZoomMoves {
  const latest = useRef(watchers);
  latest.current = watchers;
  const behaviour = useMemo(() => zoom<SVGSVGElement, unknown>().scaleExtent([1, most]), []);
  const first = useRef(start);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const { width, height } = element.viewBox.baseVal;
    const drawing = select(element);
    const begin = first.current === null ? zoomIdentity : asTransform(first.current);
    let scale = 1;
    let settled = begin;
    behaviour
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event: Event) => mayZoom(event, scale))
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        scale = transform.k;
        group.current?.setAttribute('transform', transform.toString());
        element.dataset.zoomed = String(scale > 1.01);
        element.dataset.detail = scale < 1.5 ? '0' : scale < 2.2 ? '1' : '2';
      })
      .on('end', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        // A click that moves nothing ends a gesture too.
        if (transform === settled) return;
        settled = transform;
        latest.current.onSettled(asZoom(transform));
      });
    drawing.call(behaviour);
    drawing.call(behaviour.transform, begin);
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) latest.current.onPlainWheel();
    };
    element.addEventListener('wheel', onWheel, { passive: true });
    const drawn = group.current;
    return () => {
      element.removeEventListener('wheel', onWheel);
      // A move still on its way ends with the drawing, and may not write the address of a page that was left.
      behaviour.on('zoom end', null);
      drawing.interrupt().on('.zoom', null);
      drawn?.removeAttribute('transform');
    };
  }, [svg, group, behaviour]);

  return useMemo(() => {
    const moves = (apply: (drawing: Drawing) => void) => {
      if (svg.current !== null) apply(select(svg.current));
    };
    const place = (transform: ZoomTransform) =>
      moves((drawing) =>
        isStill() ? behaviour.transform(drawing, transform) : behaviour.transform(smooth(drawing), transform),
      );
    const centre = ({ x, y }: Point, scale: number) => {
      if (svg.current === null) return;
      const { width, height } = svg.current.viewBox.baseVal;
      place(
        zoomIdentity
          .translate(width / 2, height / 2)
          .scale(scale)
          .translate(-x, -y),
      );
    };
    return {
      by: (direction) => {
        const factor = direction === 'in' ? step : 1 / step;
        moves((drawing) =>
          isStill() ? behaviour.scaleBy(drawing, factor) : behaviour.scaleBy(smooth(drawing), factor),
        );
      },
      fit: () => place(zoomIdentity),
      pan: (right, down) =>
        moves((drawing) => {
          if (svg.current === null) return;
          const { width, height } = svg.current.viewBox.baseVal;
          const { k } = zoomTransform(svg.current);
          const [x, y] = [(-right * width) / k, (-down * height) / k];
          if (isStill()) behaviour.translateBy(drawing, x, y);
          else behaviour.translateBy(smooth(drawing), x, y);
        }),
      centreOn: (point) =>
        centre(point, Math.max(svg.current === null ? 1 : zoomTransform(svg.current).k, closeUp)),
      show: (point) => {
        if (svg.current === null) return;
        const { width, height } = svg.current.viewBox.baseVal;
        const transform = zoomTransform(svg.current);
        const [x, y] = transform.apply([point.x, point.y]);
        if (x < margin || x > width - margin || y < margin || y > height - margin) centre(point, transform.k);
      },
    };
  }, [svg, behaviour]);
}

type Drawing = Selection<SVGSVGElement, unknown, null, undefined>;

const smooth = (drawing: Drawing) => drawing.transition().duration(duration);

/** Two fingers always zoom; one finger, and the mouse, move the map only once it is larger than its frame. */
function mayZoom(event: Event, scale: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || scale > 1.01;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

const asZoom = ({ k, x, y }: ZoomTransform): Zoom => ({ scale: k, x: -x / k, y: -y / k });
const asTransform = ({ scale, x, y }: Zoom) => zoomIdentity.scale(scale).translate(-x, -y);
