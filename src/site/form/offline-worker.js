// @ts-check
/**
 * Keeps the form for times without a network (service worker; its scope is the form's page alone). The page says
 * what it has loaded: files whose names change with what is in them come from what is kept; everything else comes
 * from the network as long as there is one.
 */
const worker = /** @type {any} */ (self);
/** The page has one in each language; each keeps its own. */
const KEPT = worker.registration.scope;
/** What a build names by what is in it. */
const HASHED = '/_astro/';

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) =>
  event.waitUntil(worker.clients.claim()),
);

worker.addEventListener('message', (/** @type {any} */ event) => {
  event.waitUntil(
    keep(event.data.keep).then(
      () => event.ports[0].postMessage(true),
      () => event.ports[0].postMessage(false),
    ),
  );
});

/**
 * Keeps what is not kept yet, and forgets what an older page has loaded.
 * @param {readonly string[]} addresses
 */
async function keep(addresses) {
  const cache = await caches.open(KEPT);
  const missing = await Promise.all(
    addresses.map(async (address) => ((await cache.match(address)) ? [] : [address])),
  );
  await cache.addAll(missing.flat());
  for (const { url } of await cache.keys()) if (!addresses.includes(url)) await cache.delete(url);
}

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
  if (kept && request.url.includes(HASHED)) return kept;
  try {
    const fresh = await fetch(request);
    if (kept && fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
