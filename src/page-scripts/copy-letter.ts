import { copyText } from '~/islands/browser/clipboard';

/** The copy buttons under example letters. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-letter]')) {
  button.addEventListener('click', () => {
    const figure = button.closest('figure');
    const letter = figure?.querySelector('.letter-text');
    const status = figure?.querySelector('[role=status]');
    if (!letter || !status) return;
    void copyText(letter.textContent).then((isCopied) => {
      if (!isCopied) getSelection()?.selectAllChildren(letter);
      status.textContent = isCopied ? 'Copied.' : 'The text is selected: copy it from your browser’s menu.';
    });
  });
}
