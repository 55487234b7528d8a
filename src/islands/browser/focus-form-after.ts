/**
 * Runs `act`, which removes the clicked button from the page, and then focuses the first field of its form if the button was
 * pressed by keyboard. Not after a tap, because a focused field opens the on-screen keyboard of a phone.
 */
export function focusFormAfter(event: MouseEvent & { readonly currentTarget: Element }, act: () => void): void {
  const form = event.currentTarget.closest('form');
  act();
  if (event.detail === 0) form?.querySelector<HTMLElement>('[name]')?.focus();
}
