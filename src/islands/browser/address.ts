/** Whether the address may hold a link, whatever was encoded on its way; a heading's anchor has none of these. */
export function holdsLink(): boolean {
  return /[=%;]/u.test(location.search + location.hash);
}

/** Calls back when the fragment changes while the page is open. Returns the unsubscribe function. */
export function onAddressChange(callback: () => void): () => void {
  addEventListener('hashchange', callback);
  return () => {
    removeEventListener('hashchange', callback);
  };
}
