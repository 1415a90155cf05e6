import type { Reason } from '../../readiness/explain.ts';

export type PointRow = {
  readonly reason: Reason;
  /** In tenths of a point, rounded: what the skill brings, and what it could bring. */
  readonly earned: number;
  readonly possible: number;
};

type PointRows = {
  readonly rows: readonly PointRow[];
  /** The skills that have no row of their own, in one sum. */
  readonly rest: { readonly count: number; readonly earned: number; readonly possible: number } | null;
  readonly earned: number;
  readonly possible: number;
};

/** More than this and the rows that matter are lost among those that do not. */
const mostRows = 6;

/**
 * The points of a score in a column that adds up: each row is rounded, and the rounding ends in the last
 * one, which never earns more than it could. The first six by what is still open, the others summed; a
 * seventh alone is shown as it is.
 */
export function pointRowsOf(reasons: readonly Reason[]): PointRows {
  const total = downToTenths(reasons.reduce((sum, { contribution }) => sum + contribution, 0));
  const shown = reasons.length <= mostRows + 1 ? reasons : reasons.slice(0, mostRows);
  const others = reasons.length - shown.length;
  const rows = (others > 0 ? shown : shown.slice(0, -1)).map((reason) => ({
    reason,
    earned: inTenths(reason.contribution),
    possible: inTenths(reason.contribution + reason.shortfall),
  }));
  const sum = (of: 'earned' | 'possible') => rows.reduce((points, row) => points + row[of], 0);
  const possible = whole - sum('possible');
  const left = { earned: Math.min(Math.max(total - sum('earned'), 0), possible), possible };
  const all = { earned: sum('earned') + left.earned, possible: whole };
  if (others > 0) return { rows, rest: { count: others, ...left }, ...all };
  const last = shown.at(-1);
  if (last === undefined) return { rows, rest: null, earned: 0, possible: 0 };
  return { rows: [...rows, { reason: last, ...left }], rest: null, ...all };
}

/** All points there are, in tenths. */
const whole = 1000;
const inTenths = (share: number): number => Math.round(share * whole);
/** As the figure itself is rounded: 84.96 is no 85. */
const downToTenths = (share: number): number => Math.floor(share * whole + 1e-9);
