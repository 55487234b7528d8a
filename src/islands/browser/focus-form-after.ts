/**
 * The button that is pressed goes with its notice: by keyboard one goes on in the form. A finger is left alone, because a
 * focused field would bring up the keyboard of a phone.
 */
export function focusFormAfter(event: MouseEvent & { readonly currentTarget: Element }, act: () => void): void {
  const form = event.currentTarget.closest('form');
  act();
  if (event.detail === 0) form?.querySelector<HTMLElement>('[name]')?.focus();
}
