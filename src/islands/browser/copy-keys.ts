/** The keys that copy what is selected. */
export function copyKeys(): string {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent) ? 'Cmd + C' : 'Ctrl + C';
}
