const dayLength = 86_400_000;

/** The calendar day here of a time in milliseconds, counted from 1970. */
export const dayOf = (at: number): number =>
  Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / dayLength);

/** The calendar day here and now, counted from 1970. */
export const dayNow = (): number => dayOf(Date.now());

/** "2026-11-26" */
export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
