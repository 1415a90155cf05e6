import type { Line } from '../catalog/catalog.ts';
import styles from './LineBullet.module.css';

type LineBulletProps = {
  readonly line: Line;
  /** Edge of the square it stands in, in pixels. */
  readonly size?: 18 | 20 | 22 | 28;
  /** Beside the line's written name the bullet says nothing more to a screen reader. */
  readonly decorative?: boolean;
};

/** A line's mark: letter, shape and colour together. */
export function LineBullet({ line, size = 20, decorative = false }: LineBulletProps) {
  const name = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': line.name };
  return (
    <svg
      className={styles.bullet}
      data-line={line.id}
      data-cased={line.cased}
      viewBox="-12 -12 24 24"
      width={size}
      height={size}
      {...name}
    >
      <BulletShape line={line} />
    </svg>
  );
}

/** The mark's shape and letter around the origin, in a drawing of 24 by 24. */
export function BulletShape({ line }: { readonly line: Line }) {
  return (
    <>
      {shapes[line.shape]}
      <text y={line.shape === 'shield' ? 3 : 4.2} textAnchor="middle">
        {line.letter}
      </text>
    </>
  );
}

const shapes: Record<Line['shape'], React.ReactElement> = {
  circle: <circle r="9.5" />,
  diamond: <polygon points="0,-11.4 11.4,0 0,11.4 -11.4,0" />,
  square: <rect x="-8.6" y="-8.6" width="17.2" height="17.2" />,
  hexagon: <polygon points="-5.4,-9.4 5.4,-9.4 10.8,0 5.4,9.4 -5.4,9.4 -10.8,0" />,
  shield: <polygon points="-8.8,-9 8.8,-9 8.8,3 0,10.6 -8.8,3" />,
  pill: <rect x="-10.4" y="-8" width="20.8" height="16" rx="8" />,
};

/** All bullets of a role, in the order of its lines. */
export function LineBullets({
  lines,
  size = 20,
}: {
  readonly lines: readonly Line[];
  readonly size?: 18 | 20 | 22;
}) {
  return (
    <span className={styles.row}>
      {lines.map((line) => (
        <LineBullet key={line.id} line={line} size={size} />
      ))}
    </span>
  );
}
