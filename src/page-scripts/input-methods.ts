/** What `keyCode` is of a key that an input method handles (UI Events, 7.3.1): Safari says so of the key that ends a composition. */
const HANDLED_BY_INPUT_METHOD = 229;

/**
 * While a word is composed, as Japanese, Chinese and Korean are typed, Enter takes the word, Escape drops it, and arrows choose
 * another: no shortcut, list or dialog of the page hears them. Android has keyboards on the screen whose keys never mean that.
 */
export function leaveKeysToInputMethods(): void {
  if (navigator.userAgent.includes('Android')) return;
  addEventListener(
    'keydown',
    (event) => {
      // Nothing else tells, where the composition ends before its last key is reported.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      if (!event.isComposing && event.keyCode !== HANDLED_BY_INPUT_METHOD) return;
      event.stopPropagation();
      const submits = event.key === 'Enter' && event.target instanceof HTMLInputElement;
      if (submits || event.key === 'Escape') event.preventDefault();
    },
    true,
  );
}
