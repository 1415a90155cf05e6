import './app/styles.css';
import './app/sharedParts.ts';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app/App.tsx';
import { useLateLocation, useLateSearch } from './app/addressHooks.ts';
import { basename, pathBelow } from './app/basename.ts';
import { fetchCatalog, fetchProse } from './app/fetchCatalog.ts';
import { makePageCache } from './app/pageCache.ts';

/**
 * Takes over the prerendered page once its view and words are here, so that nothing is drawn twice.
 * If they cannot be fetched, the page stays as it was written: it reads without a script.
 */
async function start(root: HTMLElement): Promise<void> {
  const catalog = await fetchCatalog();
  const site = { readProse: fetchProse, readPage: makePageCache({ catalog, readProse: fetchProse }) };
  const app = (
    <StrictMode>
      <Router base={basename} hook={useLateLocation} searchHook={useLateSearch}>
        <App catalog={catalog} site={site} />
      </Router>
    </StrictMode>
  );
  if (root.dataset.prerendered === undefined) {
    createRoot(root).render(app);
    return;
  }
  await site.readPage(pathBelow(window.location.pathname));
  // As a transition the work is cut into slices, and a click in between is answered.
  startTransition(() => {
    hydrateRoot(root, app);
  });
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
start(root).catch((error: unknown) => {
  console.error('The page stays as it was written:', error);
  window.dispatchEvent(new Event('wayline-unstarted'));
});
