import type { LinkText } from '~/domain/links/read-link';

export function readAddress(): LinkText {
  return { query: location.search, fragment: location.hash, length: location.href.length };
}

export function replaceAddress(query: string): void {
  history.replaceState(history.state, '', location.pathname + query);
}

/** The absolute URL of the page at `path` with `fragment`. */
export function absoluteLink(path: string, fragment: string): string {
  return new URL(fragment === '' ? path : `${path}#${fragment}`, location.href).href;
}
