import type { Line, Move } from './catalog.ts';

/** The line that a move runs along: the first that both roles are on. Null for one sideways, or between lines. */
export function lineOfMove({ from, to, kind }: Pick<Move, 'from' | 'to' | 'kind'>): Line | null {
  if (kind === 'lateral') return null;
  if (from === null) return to.lines[0] ?? null;
  return from.lines.find((line) => to.lines.includes(line)) ?? null;
}
