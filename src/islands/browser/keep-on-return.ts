/**
 * Lets the Back button bring the controls back as they were. When WebKit brings a page out of memory, it empties whatever has
 * `autocomplete="off"`, some time after `pageshow` and without an event (`resumeFromDocumentSuspension` in its
 * HTMLFormElement). Once the page was loaded, the attribute isn't needed: a browser restores or fills in controls by then.
 */
export function keepOnReturn(): void {
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    for (const element of document.querySelectorAll('[autocomplete=off]')) element.removeAttribute('autocomplete');
  });
}
