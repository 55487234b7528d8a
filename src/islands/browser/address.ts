import type { LinkText } from '~/domain/links/share-link';

export function readAddress(): LinkText {
  return { query: location.search, fragment: location.hash, length: location.href.length };
}

/** Whether the address may hold a link; a heading's anchor has no `=`. */
export function holdsLink(): boolean {
  return `${location.search}${location.hash}`.includes('=');
}

export function replaceAddress(query: string): void {
  history.replaceState(history.state, '', location.pathname + query);
}

/** Calls back whenever another link is opened on the page that already stands. */
export function onAddressChange(callback: () => void): () => void {
  addEventListener('hashchange', callback);
  return () => {
    removeEventListener('hashchange', callback);
  };
}

/** The page at `path` with `fragment`, as others can open it. */
export function absoluteLink(path: string, fragment: string): string {
  return new URL(fragment === '' ? path : `${path}#${fragment}`, location.href).href;
}
