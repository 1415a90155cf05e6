/** The chance of being at a level or above it, of five chances. */
export const chanceFrom = (level: number, chances: readonly number[]): number =>
  chances.slice(level).reduce((sum, chance) => sum + chance, 0);
