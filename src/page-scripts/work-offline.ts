/** Once the page is done, so that nothing on it waits; a browser that refuses goes on without. */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/$/u, '')}/sw.js`).catch(() => undefined);
  });
}
