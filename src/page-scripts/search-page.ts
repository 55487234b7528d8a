const page = document.querySelector('.search-page');
const input = page?.querySelector('input');
if (page && input) {
  const start = async (): Promise<void> => {
    const { startSearchBox } = await import('./search-box');
    startSearchBox(page);
  };
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  void start();
}
