/**
 * The outline of a station, from 12 o'clock clockwise around its middle: a circle, or a capsule where it is
 * higher or wider. Half sizes are those of the stroke's middle line.
 */
export function ringPath(halfWidth: number, halfHeight: number): string {
  const r = Math.min(halfWidth, halfHeight);
  const [x, y] = [halfWidth - r, halfHeight - r];
  const arc = `a${r} ${r} 0 0 1`;
  return `M0${-halfHeight}h${x}${arc} ${r} ${r}v${2 * y}${arc}${-r} ${r}h${-2 * x}${arc}${-r}${-r}v${-2 * y}${arc} ${r}${-r}z`;
}
