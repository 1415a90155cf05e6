import { useDeferredValue } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';
import { useBrowserLocation, useSearch } from 'wouter/use-browser-location';

/**
 * Where the reader is, a moment late: a new address takes effect when its page can be drawn, and until then
 * everything on the screen goes on as it was.
 */
export const useLateLocation: BaseLocationHook = (options) => {
  const [path, navigate] = useBrowserLocation(options);
  return [useDeferredValue(path), navigate];
};

/** The address's query, late with its path. */
export const useLateSearch: BaseSearchHook = (options) => useDeferredValue(useSearch(options));
