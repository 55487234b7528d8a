/** The list weighs more than the page: it is loaded only where something is kept, is brought by a link, or a file is chosen. */
import { released } from '~/islands/browser/after-press';
import { keepsInterviews } from './keeps-interviews';

const place = document.querySelector<HTMLElement>('[data-interviews]');
const empty = document.querySelector<HTMLElement>('[data-no-interviews]');
const file = document.querySelector<HTMLInputElement>('[data-bring-interviews]');
if (place && empty && file) {
  let isStarted = false;
  const start = async (): Promise<void> => {
    if (isStarted) return;
    isStarted = true;
    try {
      const { showInterviews } = await import('~/islands/interviews/interview-list');
      await released();
      showInterviews(place, empty, file);
    } catch {
      isStarted = false;
      place.textContent = 'Your interviews couldn’t be loaded. Check the connection and reload.';
    }
  };
  if (keepsInterviews() || location.hash.includes('=')) void start();
  addEventListener('hashchange', () => void start());
  file.addEventListener('change', () => void start());
}
