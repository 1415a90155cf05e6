// Follows the releases of this site. In: the service worker's news. Out: an offer when another release than this
// page's has come. Nothing is reloaded that was not accepted; whoever goes on by a link then arrives in the new one.

/** In milliseconds. A tab may stay open for days. */
const lookEvery = 3_600_000;
/** In milliseconds after the page is ready: what the reader waits for comes first. */
const delay = 4000;

/** Calls `offer` with the way to accept it. */
export async function watchReleases(offer: (accept: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const own = document.querySelector<HTMLElement>('script[data-release]')?.dataset.release;
  if (serviceWorker === undefined || own === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, delay));
  let isAccepted = false;
  const look = async (worker: ServiceWorker) => {
    // The page is of this release already: other tabs are told when it takes over.
    if ((await versionOf(worker)) === own) worker.postMessage('take over');
    else
      offer(() => {
        isAccepted = true;
        worker.postMessage('take over');
      });
  };
  serviceWorker.addEventListener('controllerchange', async () => {
    const { controller } = serviceWorker;
    if (isAccepted) location.reload();
    else if (controller !== null && (await versionOf(controller)) !== own) {
      followLinksAnew();
      offer(() => location.reload());
    }
  });
  const registration = await serviceWorker.register(workerAddress(), {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  });
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller !== null) void look(worker);
    });
  if (registration.waiting !== null) await look(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  const update = () => void registration.update().catch(() => {}); // Offline: the next look may find more.
  setInterval(update, lookEvery);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') update();
  });
}

function versionOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage('version', [port2]);
  });
}

/** Links within the site load their page from the host, in the release of today. */
function followLinksAnew(): void {
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link instanceof HTMLAnchorElement && link.origin === location.origin)
        event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

type Policy = { readonly createScriptURL: (path: string) => string };
type Policies = { readonly createPolicy: (name: string, rules: Policy) => Policy };

/** The one address that may become a worker, where the browser asks for a policy. */
function workerAddress(): string {
  const path = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  return (
    trustedTypes?.createPolicy('wayline-worker', { createScriptURL: () => path }).createScriptURL(path) ??
    path
  );
}
