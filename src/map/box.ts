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
  // Each side of the box cuts a piece off, after Liang and Barsky (1984).
  for (const [towards, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (towards === 0) {
      if (room < 0) return 0;
    } else if (towards < 0) enters = Math.max(enters, room / towards);
    else leaves = Math.min(leaves, room / towards);
  }
  return leaves > enters ? (leaves - enters) * Math.hypot(dx, dy) : 0;
}
