/** A number on the icon of the installed app, where the browser has that; it shows nothing where the app is not installed. */
export function showBadge(count: number): void {
  if (!('setAppBadge' in navigator)) return;
  // A browser may refuse it, and the page says the same in words.
  (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => undefined);
}
