/** After which the browser counts as one that starts no service worker, in milliseconds. */
const PATIENCE = 10_000;
const REFUSED = 'Nothing was kept. Either your connection is gone, or this browser doesn’t let the site keep anything.';

/** "Keep for offline": copies all of the site now, also where data is to be saved. */
const keep = document.querySelector<HTMLButtonElement>('[data-keep-offline]');
const outcomeLine = document.querySelector('[data-keep-offline-status]');
if (keep && outcomeLine && 'serviceWorker' in navigator) {
  keep.hidden = false;
  keep.addEventListener('click', () => {
    keep.disabled = true;
    outcomeLine.textContent = 'Keeping the site on this device …';
    void keepEverything().then((missing) => {
      keep.disabled = false;
      outcomeLine.textContent = outcome(missing);
    });
  });
}

/** How many files are missing afterwards; undefined where there is no worker, or no server, to copy them. */
async function keepEverything(): Promise<number | undefined> {
  const registration = await Promise.race([
    navigator.serviceWorker.ready,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, PATIENCE);
    }),
  ]);
  const worker = registration?.waiting ?? registration?.active;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<number | undefined>) => {
      resolve(data);
    };
    worker.postMessage('everything', [port2]);
  });
}

function outcome(missing: number | undefined): string {
  if (missing === undefined) return REFUSED;
  if (missing === 0) return 'Done. The whole site now works on this device without a connection.';
  const files = missing === 1 ? '1 file is' : `${String(missing)} files are`;
  return `Not everything could be kept: ${files} still missing. Check your connection and press the button again.`;
}
