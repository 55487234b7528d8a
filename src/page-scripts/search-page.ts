import { startSearchBox } from './search-box';

const page = document.querySelector('.search-page');
const input = page?.querySelector('input');
if (page && input) {
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  startSearchBox(page);
}
