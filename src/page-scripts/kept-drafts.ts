/** The list of kept drafts weighs more than the page: it is fetched only where there is a draft, or a file is brought in. */
const section = document.querySelector<HTMLElement>('[data-kept-drafts]');
const file = document.querySelector<HTMLInputElement>('[data-bring-drafts]');
if (section && file) {
  const start = async (isBringing: boolean): Promise<void> => {
    try {
      const { startKeptList } = await import('./kept-list');
      const list = startKeptList(section, file);
      if (isBringing) await list.bring();
    } catch {
      section.hidden = false;
      section.append('Your drafts could not be loaded. Check the connection and reload.');
    }
  };
  if (holdsDrafts()) void start(false);
  file.addEventListener('change', () => void start(true));
}

function holdsDrafts(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('afterword.kept.'));
  } catch {
    // A browser that refuses storage keeps no drafts.
    return false;
  }
}
