// Runs before the first paint and is the only thing that holds it up: the chosen theme, or the system's,
// is on the page from the start. The app itself follows after the paint, so that on a slow line the page's
// words come first; what it needs is named by this element's data-app and data-early.
(() => {
  const root = document.documentElement;
  const { app, early = '' } = document.currentScript.dataset;
  root.classList.add('scripted');
  let chosen = null;
  try {
    chosen = localStorage.getItem('wayline-theme');
  } catch {
    // Storage is forbidden here: the system decides.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';

  const add = (name, properties) =>
    document.head.append(
      Object.assign(document.createElement(name), { crossOrigin: 'anonymous' }, properties),
    );
  let started = false;
  const start = () => {
    if (started || !app) return;
    started = true;
    for (const href of early.split(' ').filter(Boolean))
      add(
        'link',
        href.endsWith('.js') ? { rel: 'modulepreload', href } : { rel: 'preload', as: 'fetch', href },
      );
    add('script', { type: 'module', src: app });
  };
  // A page that is not shown yet, or a browser that does not tell of its paint, must not wait for ever.
  addEventListener('load', () => setTimeout(start, 1000));
  if (globalThis.PerformanceObserver?.supportedEntryTypes.includes('paint'))
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
})();
