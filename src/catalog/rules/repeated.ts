/** The entries whose key an earlier entry has already, each with its place. */
export function repeated<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | number,
): { readonly entry: Entry; readonly index: number }[] {
  const seen = new Set<string | number>();
  return entries.flatMap((entry, index) => {
    const key = keyOf(entry);
    if (seen.has(key)) return [{ entry, index }];
    seen.add(key);
    return [];
  });
}
