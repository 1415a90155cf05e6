/** "2026-11-22", where the reader is. */
export function localDate(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(padded).join('-');
}

/** "09:05", in 24 hours, where the reader is. */
export function localTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map(padded).join(':');
}

const padded = (part: number) => String(part).padStart(2, '0');
