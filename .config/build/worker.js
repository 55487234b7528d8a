// Pages work offline once the reader has begun to use the site. Nothing that a reader types is kept here: pages are stored
// without their query, and what stands after # never leaves the page. To switch it off for everyone, publish a worker that
// calls `skipWaiting` and unregisters itself.
const { version, base } = self.AFTERWORD;
/** What there is to copy: `scripts`, `pages`, and the `extras` that only those get who ask for everything. */
const LIST = `${base}offline.json`;
const PREFIX = 'afterword-';
const CACHE = PREFIX + version;
/** Named after their content, so that a copy is never out of date. */
const UNCHANGING = `${base}_astro/`;
/** How long a page waits for a server before its copy is shown, in milliseconds. */
const PATIENCE = 3_000;
/** After which a file counts as one that cannot be copied. */
const COPY_PATIENCE = 20_000;
/** As many as a browser fetches at the same time over HTTP/1.1. */
const AT_ONCE = 6;

// Without `skipWaiting`: a page of an older build keeps its worker, and that its copies, until the last tab of that build is
// closed, because a host may have dropped the scripts that the page has yet to load.
self.addEventListener('install', (event) => {
  event.waitUntil(olderCaches().then((older) => (older.length > 0 ? keepPages() : undefined)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlderCaches().then(() => self.clients.claim()));
});

async function olderCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

/** Where not everything of this build was copied, what is left of an older one still serves offline. */
async function dropOlderCaches() {
  const list = await caches.match(LIST, { cacheName: CACHE });
  if (!list) return;
  const { scripts, pages } = await list.json();
  const missing = await pathsMissing([...scripts, ...pages]);
  if (missing.length > 0) return;
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
}

/** `begun`: the reader has begun. `everything`: the reader asks for all of it; the answer is what `keepRound` gives. */
self.addEventListener('message', (event) => {
  if (event.data === 'begun') event.waitUntil(keepPages());
  if (event.data === 'everything') event.waitUntil(keepEverything().then((missing) => event.ports[0].postMessage(missing)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin || !address.pathname.startsWith(base)) return;
  if (request.mode === 'navigate') event.waitUntil(keepPagesAtSecond(address.pathname));
  const key = keyOf(address);
  event.respondWith(address.pathname.startsWith(UNCHANGING) ? copyFirst(request, key) : networkFirst(request, key));
});

/** A page's path ends with a slash, also where a link to it does not. */
function keyOf({ origin, pathname }) {
  const path = pathname.replace(/\/index\.html$/u, '/');
  return origin + (/\/$|\.[^/]+$/u.test(path) ? path : `${path}/`);
}

/** Whoever opens a second page has begun; to load the same page again is no second page. */
async function keepPagesAtSecond(path) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ url }) => new URL(url).pathname === path)) return;
  // The worker of a newer build, where one waits, knows what there is now.
  const { waiting } = self.registration;
  if (waiting) waiting.postMessage('begun');
  else await keepPages();
}

async function keepPages() {
  if (!self.navigator.connection?.saveData) await keepMissing(({ scripts, pages }) => [...scripts, ...pages]);
}

/** Also where data is to be saved. */
function keepEverything() {
  return keepMissing(({ scripts, pages, extras }) => [...scripts, ...pages, ...extras]);
}

/** One round after the other, so that no file is fetched twice. */
let lastRound = Promise.resolve();

function keepMissing(choose) {
  lastRound = lastRound.then(() => keepRound(choose));
  return lastRound;
}

/**
 * Copies what is not here yet, and gives the number of files that still are not; undefined where not even the list can be had.
 * Without a network, it stops.
 */
async function keepRound(choose) {
  const cache = await caches.open(CACHE);
  const hasList = await keep(cache, LIST).catch(() => false);
  if (!hasList) return undefined;
  const list = await cache.match(LIST);
  const missing = await pathsMissing(choose(await list.json()));
  let copied = 0;
  for (let index = 0; index < missing.length; index += AT_ONCE) {
    try {
      const kept = await Promise.all(missing.slice(index, index + AT_ONCE).map((path) => keep(cache, path)));
      copied += kept.filter(Boolean).length;
    } catch {
      break;
    }
  }
  return missing.length - copied;
}

async function pathsMissing(paths) {
  const cache = await caches.open(CACHE);
  const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return paths.filter((path) => !here.has(path));
}

/** False where the host has no such file any more. */
async function keep(cache, path) {
  const response = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(COPY_PATIENCE) });
  if (response.status === 200) await cache.put(path, response);
  return response.status === 200;
}

/** Of this build, or of another one that is still there. */
async function copyOf(key) {
  return (await caches.match(key, { cacheName: CACHE })) ?? caches.match(key);
}

async function copyFirst(request, key) {
  return (await copyOf(key)) ?? fetchAndKeep(request, key);
}

/** What the server has, or the copy where it fails or is too slow. Without a copy, it may take as long as it needs. */
async function networkFirst(request, key) {
  const copy = await copyOf(key);
  const answer = fetchAndKeep(request, key);
  if (!copy) return answer.catch(() => (request.mode === 'navigate' ? notHere() : Response.error()));
  const sound = answer.then(
    (response) => (response.status < 500 ? response : copy),
    () => copy,
  );
  return Promise.race([sound, new Promise((resolve) => setTimeout(resolve, PATIENCE, copy))]);
}

/** Settles when the whole file is here: a server may also stop in the middle. */
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
<p>This page wasn’t opened on this device before, so there’s no copy of it here. What you typed elsewhere is still there.</p>
<p><a href="${base}write/">Write an email</a> · <a href="${base}when/">Work out your dates</a></p></html>`;
  return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
