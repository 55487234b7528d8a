import type { Field } from '~/domain/scenario';
import { withoutLink, type LinkText } from '~/domain/share-link';

export function readAddress(): LinkText {
  return { query: location.search, fragment: location.hash, length: location.href.length };
}

/** Once read, a link leaves the address, and with it the history and everything that is copied from there by accident. */
export function clearAddress(fields: readonly Field[]): void {
  history.replaceState(history.state, '', location.pathname + withoutLink(location.search, fields));
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
