/**
 * Turns the straight quotation marks that editors type into typographic ones. A web address is
 * returned as it is.
 */
export function typeset(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text
    .replace(/((?:^|[\s([])'?)"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** The same for every text inside a record, at any depth. */
export function typesetAll<Value>(value: Value): Value {
  if (typeof value === 'string') return typeset(value) as Value & string;
  if (Array.isArray(value)) return value.map(typesetAll) as Value & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner)])) as Value &
    object;
}
