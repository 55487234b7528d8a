const KEY = 'afterword.theme';
const NAMES = ['light', 'dark'];

/** The choice itself is applied before the first paint, by the script in the head; this keeps it and shows it. */
export function followThemeChoice(): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLElement>('[data-theme-choice]');
  if (!button) return;
  const show = (): void => {
    button.ariaLabel = `Theme: ${root.dataset.theme ?? 'auto'}`;
    button.title = button.ariaLabel;
  };
  show();
  button.addEventListener('click', () => {
    const theme = themeAfter(root.dataset.theme);
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    show();
    keep(theme ?? 'auto');
  });
}

/** From auto to the theme that is not on show, so that the first press changes something; then the other one, then auto. */
function themeAfter(theme: string | undefined): string | undefined {
  const order = matchMedia('(prefers-color-scheme: dark)').matches ? NAMES : NAMES.toReversed();
  return order[order.indexOf(theme ?? '') + 1];
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Where storage is refused, the theme holds for this page.
  }
}
