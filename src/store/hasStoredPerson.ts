import { mineKey } from './mineKey.ts';
import { isSharedComputer } from './sharedComputer.ts';

/** True when this browser keeps something a person said. False where storage is forbidden, or is somebody else's. */
export function hasStoredPerson(): boolean {
  try {
    return !isSharedComputer() && localStorage.getItem(mineKey) !== null;
  } catch {
    return false;
  }
}
