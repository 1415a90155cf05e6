// The assumptions of the model, each with its meaning. All are judgements, stated in docs/scoring.md with
// what they lead to; none is fitted to people.

/** The weight of the stated current role among the roles a person may resemble; the others share the rest. */
export const currentRoleWeight = 0.6;

/** Levels of people in a role lie around the level it requires, with this spread, in levels. */
const requiredSpread = 0.9;
/** Where the levels of people lie for a skill that their role does not list: near Aware. */
const unlisted = { level: 0.8, spread: 1.1 } as const;

/** How a person uses the scale: levels added to the truth, and the spread around that. Equally likely at first. */
export const styles = [
  { offset: 0, spread: 0.8 },
  { offset: 0.7, spread: 0.8 },
  { offset: 0, spread: 1.5 },
  { offset: 0.7, spread: 1.5 },
  { offset: -0.5, spread: 0.8 },
] as const;

/** The chance that a statement is ticked by a person at or above its level; below it, one minus this. */
export const evidenceHit = 0.85;

export const levelCount = 5;
export const styleCount = styles.length;
/** What a role may ask of a skill: nothing (0) or one of the levels 1 to 4. */
export const caseCount = 5;

/** The levels of people whose role asks `required` of a skill (0: does not list it); sums to 1. */
export function levelsGivenRole(required: number): number[] {
  const { level, spread } = required === 0 ? unlisted : { level: required, spread: requiredSpread };
  return normalCurve(level, spread);
}

/** The chances of claiming each level, of a person at `level` with a style; sums to 1. */
export function claimsGivenLevel(level: number, { offset, spread }: (typeof styles)[number]): number[] {
  return normalCurve(level + offset, spread);
}

/** A normal curve at the five levels, scaled to sum to 1. */
function normalCurve(centre: number, spread: number): number[] {
  const heights = Array.from({ length: levelCount }, (_, level) =>
    Math.exp(-((level - centre) ** 2) / (2 * spread ** 2)),
  );
  const sum = heights.reduce((total, height) => total + height, 0);
  return heights.map((height) => height / sum);
}
