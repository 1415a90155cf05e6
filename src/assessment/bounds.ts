/** Bounds of what is believable, in years, months and hours; beyond them a number is a slip. */
export const bounds = {
  years: 60,
  monthsLeft: 120,
  hoursPerWeek: 60,
  /** The latest time that a date can hold, in milliseconds since 1970 (ECMA-262, "Time Values and Time Range"). */
  time: 8.64e15,
} as const;
