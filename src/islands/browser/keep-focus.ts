/**
 * Where a press by keyboard takes its own button out of the page, the control before it gets the focus: without that, Tab begins
 * again at the top of the page. Not after a tap, because a focused field opens the on-screen keyboard of a phone.
 */
export function keepFocus(root: HTMLElement): void {
  root.addEventListener('click', ({ target, detail }) => {
    if (detail > 0 || !(target instanceof HTMLElement)) return;
    const controls = [...root.querySelectorAll<HTMLElement>('input, select, textarea, button, a[href]')];
    const before = controls.slice(0, controls.indexOf(target)).toReversed();
    setTimeout(() => {
      if (!target.isConnected && document.activeElement === document.body)
        before.find((control) => control.isConnected)?.focus();
    });
  });
}
