/** A link that is kept as it was made or came: its lasting form is the best record of it. */
export type KeptLink = {
  /** The part behind the `#`: "s=..." */
  readonly fragment: string;
  /** When it was made or came, in milliseconds since 1970. */
  readonly at: number;
};

/** True for a text that has the form of a link's fragment; only opening it tells whether it is whole. */
export const isFragment = (value: unknown): value is string =>
  typeof value === 'string' && /^s=[\w-]{8,100000}$/.test(value);
