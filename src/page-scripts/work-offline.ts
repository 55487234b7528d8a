/** Registers the service worker after the page has loaded. A browser that refuses it works without. */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/$/u, '')}/sw.js`).catch(() => undefined);
  });
}
