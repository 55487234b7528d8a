/** "Copy page as Markdown": where the clipboard refuses, the file itself is opened. */
const button = document.querySelector<HTMLButtonElement>('[data-copy-page]');
button?.addEventListener('click', () => {
  const file = button.dataset.copyPage ?? '';
  const open = (): void => {
    location.href = file;
  };
  try {
    // Safari takes a promise here, and refuses what is written after one was awaited.
    const text = fetch(file).then(async (answer) => new Blob([await answer.text()], { type: 'text/plain' }));
    void navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]).then(() => {
      button.textContent = 'Copied';
    }, open);
  } catch {
    open();
  }
});
