// Fetched pages work offline afterwards. Nothing that a reader types is kept here: pages are stored without their query, and
// what stands after # never leaves the page. To switch it off for everyone, publish a worker that unregisters itself.
const { version, base, first, rest } = self.AFTERWORD;
const CACHE = `afterword-${version}`;
/** Named after their content, so that a copy is never out of date. */
const UNCHANGING = `${base}_astro/`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(first)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
  // Not waited for: nothing on the page may wait for copies.
  void keepRest();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin || !address.pathname.startsWith(base)) return;
  if (request.mode === 'navigate') event.waitUntil(keepRest());
  const key = address.origin + address.pathname;
  event.respondWith(address.pathname.startsWith(UNCHANGING) ? copyFirst(request, key) : networkFirst(request, key));
});

let keeping;

/** The rest of the site, a page at a time, until all of it is here; a browser may stop the worker in between. */
function keepRest() {
  keeping ??= keepMissing().finally(() => (keeping = undefined));
  return keeping;
}

async function keepMissing() {
  if (self.navigator.connection?.saveData) return;
  const cache = await caches.open(CACHE);
  for (const path of rest) {
    if (await cache.match(path)) continue;
    try {
      await cache.add(path);
    } catch {
      // The network is gone: the next visit goes on from here.
      return;
    }
  }
}

async function copyFirst(request, key) {
  return (await caches.match(key)) ?? fetchAndKeep(request, key);
}

async function networkFirst(request, key) {
  try {
    return await fetchAndKeep(request, key);
  } catch {
    return (await caches.match(key)) ?? (request.mode === 'navigate' ? notHere() : Response.error());
  }
}

async function fetchAndKeep(request, key) {
  const response = await fetch(request);
  if (response.status === 200 && response.type === 'basic') {
    const copy = response.clone();
    const cache = await caches.open(CACHE);
    await cache.put(key, copy);
  }
  return response;
}

function notHere() {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>You are offline</title><h1>You are offline</h1>
<p>This page was not opened on this device before, so there is no copy of it here. What you typed elsewhere is still there.</p>
<p><a href="${base}write/">Write an email</a> · <a href="${base}when/">Work out your dates</a></p></html>`;
  return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
