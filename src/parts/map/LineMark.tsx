import type { Line } from '../../catalog/catalog.ts';
import { BulletShape } from '../LineBullet.tsx';
import styles from './LineMark.module.css';

type LineMarkProps = {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  readonly faded?: boolean;
};

/** A line's bullet on the map, before its first or behind its last station. */
export function LineMark({ line, x, y, faded = false }: LineMarkProps) {
  return (
    <g
      className={styles.mark}
      data-line={line.id}
      data-cased={line.cased}
      data-faded={faded || undefined}
      transform={`translate(${x} ${y}) scale(.9)`}
      aria-hidden="true"
    >
      <BulletShape line={line} />
    </g>
  );
}
