import { loadPage, type Page, type Site } from './pages.ts';

/**
 * Remembers every page once it is loaded, so that going back draws at once. What failed to load is
 * forgotten and asked for again the next time.
 */
export function makePageCache(site: Site): (pathname: string) => Page | Promise<Page> {
  const pages = new Map<string, Page | Promise<Page>>();
  return (pathname) => {
    const known = pages.get(pathname);
    if (known !== undefined) return known;
    const loading = loadPage(pathname, site).then(
      (page) => {
        pages.set(pathname, page);
        return page;
      },
      (error: unknown) => {
        pages.delete(pathname);
        throw error;
      },
    );
    pages.set(pathname, loading);
    return loading;
  };
}
