/** The list of kept drafts weighs more than the page: it is loaded only where a draft is kept, or a file is chosen. */
const section = document.querySelector<HTMLElement>('[data-kept-drafts]');
const file = document.querySelector<HTMLInputElement>('[data-bring-drafts]');
if (section && file) {
  let isStarted = false;
  const start = async (): Promise<void> => {
    if (isStarted) return;
    isStarted = true;
    try {
      const { showKeptList } = await import('~/islands/drafts/KeptList');
      showKeptList(section, file);
    } catch {
      isStarted = false;
      section.hidden = false;
      section.append('Your drafts could not be loaded. Check the connection and reload.');
    }
  };
  if (holdsDrafts()) void start();
  file.addEventListener('change', () => void start());
}

function holdsDrafts(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('afterword.kept.'));
  } catch {
    // A browser that refuses storage keeps no drafts.
    return false;
  }
}
