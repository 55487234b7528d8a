/** Whether the address may hold a link, whatever was encoded on its way; a heading's anchor has none of these. */
export function holdsLink(): boolean {
  return /[=%;]/u.test(location.search + location.hash);
}
