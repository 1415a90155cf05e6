/**
 * True when an object in a JSON text has a key twice. Parsing keeps the last one and forgets the others
 * without a word. `parsed` is the text's value; both are counted, nothing is compared.
 */
export function repeatsKeys(text: string, parsed: unknown): boolean {
  let written = 0;
  // A string that a colon follows is a key. Whole strings are matched, so that none begins inside another.
  for (const [, colon] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g))
    if (colon !== undefined) written++;
  return written > keysIn(parsed);
}

/** All keys at all depths. Without recursion: the text may be nested deeper than the stack. */
function keysIn(parsed: unknown): number {
  let count = 0;
  const waiting = [parsed];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value);
    if (!Array.isArray(value)) count += inner.length;
    for (const item of inner) waiting.push(item);
  }
  return count;
}
