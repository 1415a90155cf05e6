import type { ReactNode } from 'react';
import styles from './Slip.module.css';

type SlipProps = { readonly x: number; readonly y: number; readonly children?: ReactNode };

/** A qualification on the way: a slip of paper on its line, its name as a text element beside it. */
export function Slip({ x, y, children }: SlipProps) {
  return (
    <g className={styles.slip}>
      <path d={`M${x - 8} ${y - 11}h16v22h-16zM${x - 4} ${y - 5}h8M${x - 4} ${y}h8M${x - 4} ${y + 5}h8`} />
      {children}
    </g>
  );
}
