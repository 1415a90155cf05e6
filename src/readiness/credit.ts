/** What a level counts towards a level asked, by how far it is short: a judgement. Two short is not half ready. */
const shortBy = [1, 0.6, 0.25, 0.1] as const;

/**
 * The credit for holding a level where another is asked, 0 to 1: all at or above it, 0.6 one level short,
 * 0.25 two, 0.1 three, nothing at level 0. Between whole levels it is linear. More than asked never counts.
 */
export function creditFor(level: number, asked: number): number {
  const below = Math.floor(level);
  const share = level - below;
  return share === 0
    ? creditAt(below, asked)
    : creditAt(below, asked) * (1 - share) + creditAt(below + 1, asked) * share;
}

function creditAt(level: number, asked: number): number {
  if (level >= asked) return 1;
  return level <= 0 ? 0 : (shortBy[asked - level] ?? 0);
}

/** The expected credit of five chances, and its variance. */
export function expectCredit(
  chances: readonly number[],
  asked: number,
): { readonly mean: number; readonly variance: number } {
  let mean = 0;
  let square = 0;
  chances.forEach((chance, level) => {
    const credit = creditAt(level, asked);
    mean += chance * credit;
    square += chance * credit * credit;
  });
  return { mean, variance: Math.max(0, square - mean * mean) };
}
