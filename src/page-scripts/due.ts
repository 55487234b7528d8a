import { keepsInterviews } from './keeps-interviews';

/** What is due is worked out only for those who keep an interview: nobody else fetches the script for it. */
const section = document.querySelector<HTMLElement>('[data-due]');
const list = section?.querySelector('ul');
if (section && list && keepsInterviews()) {
  const show = async (): Promise<void> => {
    const { showDue } = await import('~/islands/interviews/due-list');
    await showDue(section, list);
  };
  // Without it the page is as it is for everybody else, and a link leads to the list.
  show().catch(() => undefined);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show().catch(() => undefined);
  });
}
