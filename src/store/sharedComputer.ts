// A computer that others use too: nothing that is said here is stored, and all of it is gone with the tab. Only that
// this is so is remembered, by the tab alone.
const key = 'wayline-shared-computer';

/** False where even asking is forbidden: nothing is stored there either. */
export function isSharedComputer(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Takes effect with the next page that loads. Gives whether the tab could remember it. */
export function setSharedComputer(isShared: boolean): boolean {
  try {
    if (isShared) sessionStorage.setItem(key, 'on');
    else sessionStorage.removeItem(key);
    return isSharedComputer() === isShared;
  } catch {
    return false;
  }
}
