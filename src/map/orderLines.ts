/** How often two lines a and b meet: what stands at `meetings[a][b]` and at `meetings[b][a]`, together. */
type Meetings = readonly (readonly number[])[];

/**
 * The place of each line from the top, such that lines that meet often lie near each other: the least sum of
 * distances over all meetings. Every order is tried, for a catalog has six lines at most.
 */
export function orderLines(meetings: Meetings): readonly number[] {
  const meet = (a: number, b: number) => (meetings[a]?.[b] ?? 0) + (meetings[b]?.[a] ?? 0);
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  /** Lines placed so far, from the top, and what their meetings with each other cost. */
  const place = (placed: readonly number[], cost: number): void => {
    if (cost >= least) return;
    if (placed.length === meetings.length) {
      best = placed;
      least = cost;
      return;
    }
    for (const line of meetings.keys())
      if (!placed.includes(line))
        place(
          [...placed, line],
          placed.reduce((sum, above, i) => sum + meet(line, above) * (placed.length - i), cost),
        );
  };
  place([], 0);
  return meetings.map((_, line) => best.indexOf(line));
}
