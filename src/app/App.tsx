import { Suspense, use, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Catalog } from '../catalog/catalog.ts';
import { CatalogContext } from '../parts/CatalogContext.ts';
import { pathBelow } from './basename.ts';
import { ErrorNotice } from './ErrorNotice.tsx';
import { PersonProvider } from './PersonProvider.tsx';
import { pageTitle } from './pageTitle.ts';
import { Shell } from './Shell.tsx';
import { type SiteAccess, SiteContext, useSite } from './SiteContext.ts';

type AppProps = { readonly catalog: Catalog; readonly site: SiteAccess };

export function App({ catalog, site }: AppProps) {
  const [pathname] = useLocation();
  useArrival(pathname);
  return (
    <CatalogContext value={catalog}>
      <SiteContext value={site}>
        <PersonProvider>
          <Shell>
            {/* The boundary outlives a navigation: the page that is left stays until the next is ready. */}
            <Suspense>
              <ErrorNotice key={pathname}>
                <CurrentPage pathname={pathname} />
              </ErrorNotice>
            </Suspense>
          </Shell>
        </PersonProvider>
      </SiteContext>
    </CatalogContext>
  );
}

function CurrentPage({ pathname }: { readonly pathname: string }) {
  const page = use(useSite().readPage(pathname));
  useEffect(() => {
    document.title = pageTitle(page.title);
    // From now on controls answer; whoever drives the page from outside can wait for it.
    document.documentElement.dataset.ready = '';
  }, [page]);
  return page.element;
}

/**
 * After going to another page: to its top, or to the part that the link names, and focus to its heading, so that a
 * screen reader reads it and Tab goes on from there. Going back leaves the place to the browser.
 */
function useArrival(pathname: string): void {
  const arrivedAt = useRef(pathname);
  const cameBack = useRef(false);
  useEffect(() => {
    // A link within the page tells of the same path: nobody came back.
    const onPopState = () => {
      cameBack.current = pathBelow(window.location.pathname) !== arrivedAt.current;
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);
  useEffect(() => {
    if (arrivedAt.current === pathname) return;
    arrivedAt.current = pathname;
    const part = document.getElementById(window.location.hash.slice(1));
    if (!cameBack.current) (part ?? document.documentElement).scrollIntoView();
    cameBack.current = false;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [pathname]);
}
