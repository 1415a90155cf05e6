/** Bounds of what is believable, in years, months and hours; beyond them a number is a slip. */
export const bounds = { years: 60, monthsLeft: 120, hoursPerWeek: 60 } as const;
