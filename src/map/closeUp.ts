/** By old position: from 0 on, in the same order, and as far apart as before but at most one. */
export function closeUp(positions: readonly number[]): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  let at = 0;
  let previous: number | null = null;
  for (const position of [...new Set(positions)].sort((a, b) => a - b)) {
    if (previous !== null) at += Math.min(1, position - previous);
    closed.set(position, at);
    previous = position;
  }
  return closed;
}
