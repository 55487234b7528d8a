import { startSearchBox } from './search-box';

const fitted = new WeakSet<HTMLDialogElement>();

/** Starts the search in the dialog, which stays within what a keyboard on the screen leaves free. */
export function startSearchDialog(dialog: HTMLDialogElement): void {
  startSearchBox(dialog);
  const view = window.visualViewport;
  if (!view || fitted.has(dialog)) return;
  fitted.add(dialog);
  const fit = (): void => {
    dialog.style.setProperty('--seen', `${String(Math.round(view.height))}px`);
    dialog.style.setProperty('--scrolled', `${String(Math.round(view.offsetTop))}px`);
  };
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  fit();
}
