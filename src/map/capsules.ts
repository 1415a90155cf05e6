import type { Line, Role, Station } from '../catalog/catalog.ts';

/** Where the lines of a station stop on it, across their direction, in pixels from the station's own lane. */
export type Capsule = {
  readonly offsets: ReadonlyMap<Line, number>;
  /** From the lane to the capsule's middle: the lines beside the anchor push it away. */
  readonly shift: number;
  /** How many lines have a port. */
  readonly ports: number;
};

/**
 * Ports stand a gap apart, in the order of the catalog's lines. The anchor line keeps the lane and the capsule
 * grows away from it; without one the middle keeps it. A line without a port runs through the lane.
 */
export function capsuleOf(
  role: Role,
  { ports, anchor }: Pick<Station, 'ports' | 'anchor'>,
  order: readonly Line[],
  gap: number,
): Capsule {
  const calling = order.filter((line) => role.lines.includes(line) && (ports?.includes(line.id) ?? true));
  const anchored = calling.findIndex(({ id }) => id === anchor);
  const middle = (calling.length - 1) / 2;
  const from = anchored < 0 ? middle : anchored;
  return {
    offsets: new Map(calling.map((line, i) => [line, (i - from) * gap])),
    shift: (middle - from) * gap,
    ports: calling.length,
  };
}
