// Keeps the site working offline. In: the files of one release, written above this code by site/writeWorker. Out:
// answers to what the site's pages ask for.
//
// - A page's HTML comes from the host whenever the host answers, so that no release is ever stuck; without an answer
//   the shell stands in, and the app draws the page.
// - Script, style and catalog have a new name with each content: what is kept is never wrong.
// - A release that comes waits until a page lets it take over. The one before it is kept, for tabs that still run it.
declare const release: {
  readonly version: string;
  /** Where the site stands: "/" or "/sub/path/". */
  readonly base: string;
  /** Below the base address; the shell is among them. */
  readonly files: readonly string[];
};
declare const self: ServiceWorkerGlobalScope;

const ours = 'wayline-release-';
const cacheName = ours + release.version;
const shell = `${release.base}shell.html`;
const lasting = [`${release.base}assets/`, `${release.base}catalog/`];
const listed = new Set(release.files.map((file) => release.base + file));

/** In milliseconds: a host that has not answered by then is taken for away. */
const patience = 5000;
/** Files fetched at a time: on a slow line what a reader asks for comes between. */
const atOnce = 6;
/** Releases kept: this one, and the one that other tabs may still run. */
const mostKept = 2;

self.addEventListener('install', (event) => event.waitUntil(bringAll()));

self.addEventListener('activate', (event) => event.waitUntil(forgetOld().then(() => self.clients.claim())));

self.addEventListener('message', ({ data, ports }) => {
  if (data === 'take over') void self.skipWaiting();
  if (data === 'version') ports[0]?.postMessage(release.version);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request));
  else if (lasting.some((folder) => pathname.startsWith(folder))) event.respondWith(answerFile(request));
  else if (listed.has(pathname)) event.respondWith(answerNewest(request));
});

/** All or nothing: a release with a hole is no release, and leaves nothing that would be taken for one. */
async function bringAll(): Promise<void> {
  const isBegun = await caches.has(cacheName);
  const cache = await caches.open(cacheName);
  const left = [...listed];
  const bring = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) await bringOne(cache, path);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, bring));
  } catch (error) {
    // One that was there is in use: a release published again, or with another worker.
    if (!isBegun) await caches.delete(cacheName);
    throw error;
  }
}

async function bringOne(cache: Cache, path: string): Promise<void> {
  const isLasting = lasting.some((folder) => path.startsWith(folder));
  const known = isLasting ? await caches.match(path) : undefined;
  const response = known ?? (await fetch(path, { cache: isLasting ? 'default' : 'reload' }));
  // A host that answers a missing file with a page would otherwise poison the release.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!response.ok || isPage !== path.endsWith('.html')) throw new Error(`${path} did not come`);
  // A browser refuses a page that was redirected on its way here.
  await cache.put(path, new Response(response.body, { headers: response.headers }));
}

async function forgetOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(
    names.slice(0, Math.max(0, names.length + 1 - mostKept)).map((name) => caches.delete(name)),
  );
}

/** The release before has a shell of the same name: that of this release is meant. */
async function answerPage(request: Request): Promise<Response> {
  const standIn = await caches.match(shell, { cacheName });
  const asked = fetch(request);
  if (standIn === undefined) return asked;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(standIn), patience));
  try {
    const response = await Promise.race([asked, late]);
    return response.status < 500 ? response : standIn;
  } catch {
    return standIn;
  }
}

async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** What keeps its name: from the host, and without one as this release has it. */
async function answerNewest(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const known = await caches.match(request, { ignoreVary: true, cacheName });
    if (known === undefined) throw error;
    return known;
  }
}

export {};
