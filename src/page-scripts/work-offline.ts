const THEME = 'afterword.theme';

/**
 * Registers the service worker after the page has loaded, and lets it copy the site once the reader has begun to use it: typed,
 * kept something, opened a second page, or installed the site. A browser that refuses the worker works without.
 */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    const url = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/sw.js`;
    navigator.serviceWorker.register(url).catch(() => undefined);
    if (hasBegun()) void tellWorker();
  });
  const typed = new AbortController();
  const begin = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    typed.abort();
    void tellWorker();
  };
  for (const type of ['input', 'paste']) document.addEventListener(type, begin, { signal: typed.signal });
  addEventListener('appinstalled', () => void tellWorker());
}

/** To the worker of the newest build, which may still wait until the tabs of an older one are closed. */
async function tellWorker(): Promise<void> {
  const { waiting, active } = await navigator.serviceWorker.ready;
  (waiting ?? active)?.postMessage('begun');
}

/**
 * Before this page was opened: something is kept, the tab has shown another page, or the site is installed. The worker itself
 * sees every second page, but for one that is opened before it has started.
 */
function hasBegun(): boolean {
  return (
    keepsSomething() || hasShownAnotherPage() || matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches
  );
}

function keepsSomething(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('afterword.') && key !== THEME);
  } catch {
    // A browser that refuses storage keeps nothing.
    return false;
  }
}

function hasShownAnotherPage(): boolean {
  return 'navigation' in window && navigation.entries().some(({ sameDocument }) => !sameDocument);
}
