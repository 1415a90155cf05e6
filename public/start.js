// Runs before the first paint and, with the style, is all that holds it up: the chosen theme, or the
// system's, is on the page from the start. Font and app follow after the paint, so that on a slow line the
// page's words come first. This element's data attributes name them: data-app, data-early, data-font.
(() => {
  const root = document.documentElement;
  const { src, dataset } = document.currentScript;
  const { app, early = '', font } = dataset;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage is forbidden here: the system decides, and the font comes late each time.
    }
  };

  const theme = stored('wayline-theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  // The icon comes last: it would take the line from the words, and its drawing the room from the page's first packets.
  addEventListener('load', () => {
    document.querySelector('link[rel=icon]').href = new URL('icon.svg', src).href;
  });
  // In somebody else's frame a click may be led astray: the page reads there, and nothing answers.
  if (window.top !== window.self) return;
  root.classList.add('scripted');

  const bringFont = () => {
    if (!font) return;
    const face = new FontFace('Instrument Sans Variable', `url("${font}") format("woff2")`, {
      weight: '400 700',
      display: 'swap',
    });
    document.fonts.add(face);
    face.load().then(
      () => {
        try {
          localStorage.setItem('wayline-font', font);
        } catch {
          // It is only remembered to be shown sooner.
        }
      },
      () => {}, // The stand-in stays: it has the same measures.
    );
  };
  // A browser that has the font already shows it in the first paint.
  if (font) root.dataset.font = '';
  const fontIsHere = stored('wayline-font') === font;
  if (fontIsHere) bringFont();

  const add = (name, properties) =>
    document.head.append(
      Object.assign(document.createElement(name), { crossOrigin: 'anonymous' }, properties),
    );
  // Where the browser asks for a policy, this is the only address that may become script.
  const policy = globalThis.trustedTypes?.createPolicy('wayline', {
    createScriptURL: (path) => (path === app ? path : ''),
  });
  // Something of this release did not come: a newer one may have taken its place. Reloads once, and again only after another address did;
  // what was said is stored, and the address keeps its fragment. Without a memory it might never end.
  const reloadOnce = () => {
    try {
      if (!navigator.onLine || sessionStorage.getItem('wayline-reloaded') === location.pathname) return false;
      sessionStorage.setItem('wayline-reloaded', location.pathname);
    } catch {
      return false;
    }
    location.reload();
    return true;
  };
  // The page stays as it was written, and reads. What answers to a script alone is hidden, and that is said.
  const sayItStays = () => {
    if (reloadOnce()) return;
    root.classList.remove('scripted');
    const notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    notice.textContent =
      'Parts of this page did not come. It reads, and its links work. Reload it to try again.';
    document.body.prepend(notice);
  };
  // A page that still works is not given up for a host that does not answer.
  addEventListener('wayline-missing', () =>
    fetch(location.pathname, { method: 'HEAD' }).then(
      ({ ok }) => ok && reloadOnce(),
      () => {},
    ),
  );
  addEventListener('wayline-unstarted', sayItStays);

  let started = false;
  const start = () => {
    if (started || !app) return;
    started = true;
    if (!fontIsHere) bringFont();
    for (const href of early.split(' ').filter(Boolean))
      add(
        'link',
        href.endsWith('.js') ? { rel: 'modulepreload', href } : { rel: 'preload', as: 'fetch', href },
      );
    add('script', { type: 'module', src: policy?.createScriptURL(app) ?? app, onerror: sayItStays });
  };
  if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
    // A page in a tab that is not shown is not painted: it gets ready all the same.
    addEventListener('load', () => setTimeout(start, 3000));
  } else addEventListener('load', start);
})();
