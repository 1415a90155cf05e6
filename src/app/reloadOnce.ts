const key = 'wayline-reloaded';

/**
 * Reloads where something of this release did not come: a newer one may have taken its place. Once an address and
 * visit; what was said is stored, and the address keeps its fragment. Gives whether it does.
 */
export function reloadOnce(): boolean {
  try {
    if (!navigator.onLine || sessionStorage.getItem(key) === location.href) return false;
    sessionStorage.setItem(key, location.href);
  } catch {
    // Without a memory it might never end.
    return false;
  }
  location.reload();
  return true;
}
