import { mineKey } from './mineKey.ts';

/** True when this browser keeps something a person said. False where storage is forbidden. */
export function hasStoredPerson(): boolean {
  try {
    return localStorage.getItem(mineKey) !== null;
  } catch {
    return false;
  }
}
