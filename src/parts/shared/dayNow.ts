const dayLength = 86_400_000;

/** The calendar day here and now, counted from 1970. */
export function dayNow(): number {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / dayLength);
}

/** "2026-11-26" */
export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
