const KEY = 'afterword.theme';

/** The choice itself is applied before the first paint, by the script in the head; this keeps it and shows it. */
export function followThemeChoice(): void {
  const root = document.documentElement;
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-choice]')) {
    select.value = root.dataset.theme ?? 'auto';
    select.addEventListener('change', () => {
      if (select.value === 'auto') delete root.dataset.theme;
      else root.dataset.theme = select.value;
      keep(select.value);
    });
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Where storage is refused, the theme holds for this page.
  }
}
