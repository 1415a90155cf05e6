export type Point = { readonly x: number; readonly y: number };
/** Left upper corner and size. */
export type Box = Point & { readonly width: number; readonly height: number };

/** True when two boxes come nearer to each other than `apart`. */
export const touch = (a: Box, b: Box, apart = 0): boolean =>
  a.x < b.x + b.width + apart &&
  b.x < a.x + a.width + apart &&
  a.y < b.y + b.height + apart &&
  b.y < a.y + a.height + apart;

/** The box with a margin on all sides. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** How much of a straight piece lies inside a box, as a length. */
export function lengthInside({ x, y, width, height }: Box, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let enters = 0;
  let leaves = 1;
  // Between the two sides of each axis, as shares of the way.
  if (dx === 0) {
    if (from.x < x || from.x > x + width) return 0;
  } else {
    const left = (x - from.x) / dx;
    const right = (x + width - from.x) / dx;
    enters = Math.max(enters, Math.min(left, right));
    leaves = Math.min(leaves, Math.max(left, right));
  }
  if (dy === 0) {
    if (from.y < y || from.y > y + height) return 0;
  } else {
    const above = (y - from.y) / dy;
    const below = (y + height - from.y) / dy;
    enters = Math.max(enters, Math.min(above, below));
    leaves = Math.min(leaves, Math.max(above, below));
  }
  return leaves > enters ? (leaves - enters) * Math.hypot(dx, dy) : 0;
}

/** Longer pieces are cut: the box around a long diagonal would be half the map. */
const longestPiece = 64;

/** The pieces of a line through the points, each with the box around it. */
export function piecesBetween(points: readonly Point[]) {
  return points.flatMap((end, i) => {
    const start = points[i - 1];
    if (start === undefined) return [];
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / longestPiece));
    return Array.from({ length: count }, (_, k) => {
      const from = { x: start.x + (dx * k) / count, y: start.y + (dy * k) / count };
      const to = { x: start.x + (dx * (k + 1)) / count, y: start.y + (dy * (k + 1)) / count };
      const box: Box = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(dx) / count,
        height: Math.abs(dy) / count,
      };
      return { from, to, box };
    });
  });
}
