const page = document.querySelector('.search-page');
const input = page?.querySelector('input');
if (page && input) {
  const start = async (): Promise<void> => {
    const count = page.querySelector('[role=status]');
    try {
      const { startSearchBox } = await import('./search-box');
      startSearchBox(page);
    } catch {
      if (count) count.textContent = 'The search couldn’t be loaded. Check the connection, or reload the page.';
    }
  };
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  void start();
}
