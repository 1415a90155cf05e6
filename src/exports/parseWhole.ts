import { repeatsKeys } from './repeatsKeys.ts';

/** The value of a JSON text, and whether all of it is in the value; undefined for anything else. */
export function parseWhole(text: string): { readonly value: unknown; readonly isWhole: boolean } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value, isWhole: !repeatsKeys(text, value) };
  } catch {
    // Not JSON, or nested deeper than this browser can follow. Either way no document of ours.
    return undefined;
  }
}
