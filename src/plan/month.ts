/** A month of a calendar, counted from January of the year 0: plans are made by months. */
export type Month = number;

export const monthOf = (year: number, month: number): Month => year * 12 + month - 1;

/** "2027-08", as it stands in documents. */
export function writeMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The month of "2027-08" or of a date that begins so; null for anything else, and outside the years 1900 to 2999. */
export function readMonth(text: unknown): Month | null {
  const [, year, month] = (typeof text === 'string' && /^(\d{4})-(\d{2})(-\d{2})?$/.exec(text)) || [];
  const isSound = Number(month) >= 1 && Number(month) <= 12 && Number(year) >= 1900 && Number(year) < 3000;
  return isSound ? monthOf(Number(year), Number(month)) : null;
}
