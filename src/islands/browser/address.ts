import type { LinkText } from '~/domain/links/read-link';

export function readAddress(): LinkText {
  return { query: location.search, fragment: location.hash, length: location.href.length };
}

/** Whether the address may hold a link, whatever was encoded on its way; a heading's anchor has none of these. */
export function holdsLink(): boolean {
  return /[=%;]/u.test(location.search + location.hash);
}

export function replaceAddress(query: string): void {
  history.replaceState(history.state, '', location.pathname + query);
}

/** Calls back when the fragment changes while the page is open. Returns the unsubscribe function. */
export function onAddressChange(callback: () => void): () => void {
  addEventListener('hashchange', callback);
  return () => {
    removeEventListener('hashchange', callback);
  };
}

/** The absolute URL of the page at `path` with `fragment`. */
export function absoluteLink(path: string, fragment: string): string {
  return new URL(fragment === '' ? path : `${path}#${fragment}`, location.href).href;
}
