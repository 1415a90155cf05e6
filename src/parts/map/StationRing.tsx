import { ringPath } from '../../map/ringPath.ts';
import { wholePercent } from '../../readiness/wholePercent.ts';
import styles from './StationRing.module.css';

type StationRingProps = {
  /** Outer size. */
  readonly width: number;
  readonly height: number;
  /** How thick the ring is. */
  readonly stroke: number;
  /** Null where there is no figure: only the track is drawn. */
  readonly share: number | null;
  /** Band Ready: a dot, or a slim pill in a capsule. */
  readonly ready: boolean;
};

/** A station: a ring that fills clockwise from 12 o'clock with readiness. Colour and word stand elsewhere. */
export function StationRing({ width, height, stroke, share, ready }: StationRingProps) {
  const outline = ringPath((width - stroke) / 2, (height - stroke) / 2);
  const mark = stroke * 0.9;
  return (
    <>
      <path d={outline} className={styles.track} strokeWidth={stroke} />
      {share !== null && (
        <path
          d={outline}
          className={styles.arc}
          strokeWidth={stroke}
          pathLength="100"
          strokeDasharray={`${wholePercent(share)} 100`}
        />
      )}
      {ready && (
        <rect
          className={styles.ready}
          x={-Math.max(mark, width / 2 - 8.4)}
          y={-Math.max(mark, height / 2 - 8.4)}
          width={2 * Math.max(mark, width / 2 - 8.4)}
          height={2 * Math.max(mark, height / 2 - 8.4)}
          rx={mark}
        />
      )}
    </>
  );
}
