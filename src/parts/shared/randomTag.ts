/** A number of 32 bits that says nothing of anybody. */
export const randomTag = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
