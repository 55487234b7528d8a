/** Opens the search dialog by its link, by `/` and by Ctrl or Cmd and K; what it needs is loaded when it is first opened. */
export function openSearchOnRequest(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  if (!dialog) return;
  const open = (event: Event): void => {
    event.preventDefault();
    if (dialog.open) return;
    dialog.showModal();
    void start(dialog);
  };
  for (const link of document.querySelectorAll('[data-open-search]')) link.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if (isShortcut || isSlash) open(event);
  });
}

/** Where the script cannot be had, the dialog says so. */
async function start(dialog: HTMLDialogElement): Promise<void> {
  const count = dialog.querySelector('[role=status]');
  try {
    const { startSearchDialog } = await import('./search-dialog');
    startSearchDialog(dialog);
  } catch {
    if (count) count.textContent = 'The search couldn’t be loaded. Check the connection, or reload the page.';
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
