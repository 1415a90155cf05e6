/**
 * Hours of learning from level 0 to 1, 1 to 2, 2 to 3 and 3 to 4. A judgement: each level takes twice the one
 * before. Tests hold that for at least 80 % of the shipped promotions somebody exactly at the first role's
 * levels needs, at six hours a week, no more months than the typical years' high end.
 */
const hoursPerLevel = [40, 80, 160, 320] as const;

/** Hours of learning that lead from nothing to a level, 0 to 4; linear inside a level. */
export function hoursUpTo(level: number): number {
  return hoursPerLevel.reduce(
    (sum, hours, below) => sum + hours * Math.min(1, Math.max(0, level - below)),
    0,
  );
}
