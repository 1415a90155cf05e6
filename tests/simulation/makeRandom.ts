/** A number from 0 up to 1, a different one at each call. */
export type Random = () => number;

/**
 * The same numbers for the same seed, on every machine. The rule is mulberry32 (Tommy Ettinger, public
 * domain): a counter of 32 bits, mixed. Good enough to draw persons with, useless for secrets.
 */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A position drawn by chances that sum to 1; the last one takes what rounding leaves over. */
export function drawByChance(chances: readonly number[], random: Random): number {
  let left = random();
  for (const [position, chance] of chances.entries()) {
    left -= chance;
    if (left < 0) return position;
  }
  return chances.length - 1;
}

/** One of several, each equally likely. @throws RangeError when there is none. */
export function drawOne<Entry>(entries: readonly Entry[], random: Random): Entry {
  const entry = entries[Math.floor(random() * entries.length)];
  if (entry === undefined) throw new RangeError('nothing to draw from');
  return entry;
}
