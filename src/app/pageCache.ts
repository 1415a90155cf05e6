import { loadPage, type Page, type Site } from './pages.ts';

/**
 * Remembers the promise of every page, so that going back draws at once. A page that failed stays failed
 * while it is on screen (asking again at each drawing would never end) and is asked for anew after
 * another page was shown.
 */
export function makePageCache(site: Site): (pathname: string) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();
  const failed = new Set<string>();
  return (pathname) => {
    for (const other of failed)
      if (other !== pathname) {
        failed.delete(other);
        pages.delete(other);
      }
    const known = pages.get(pathname);
    if (known !== undefined) return known;
    const loading = loadPage(pathname, site);
    loading.catch(() => failed.add(pathname));
    pages.set(pathname, loading);
    return loading;
  };
}
