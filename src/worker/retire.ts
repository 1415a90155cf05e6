// The switch to end it: published under the name of the service worker, it takes itself and everything it kept
// away from every browser that asks for it (docs/hosting.md).
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('wayline-release-')).map((name) => caches.delete(name)),
  );
  await self.registration.unregister();
}

export {};
