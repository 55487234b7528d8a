import { factsOf } from '~/domain/interviews/facts';
import { nameOf } from '~/domain/interviews/kept-interview';
import { listWords } from '~/domain/text/punctuate';
import { released } from '~/islands/browser/after-press';
import { element } from '~/islands/browser/elements';
import type { Interviews, Row } from './make-interviews';
import { sentenceNodes } from './sentence-nodes';

export interface InterviewCard {
  readonly element: HTMLElement;
  readonly show: (row: Row) => void;
  /** Opens the details, scrolls to them and moves the focus there. */
  readonly open: () => void;
}

/** One interview: what it is, what to do next, and everything else once it is opened. */
export function interviewCard(interviews: Interviews, titles: Readonly<Record<string, string>>, id: string): InterviewCard {
  const item = element('li');
  const name = element('bdi');
  const about = element('p', '', 'hint');
  const step = element('p', '', 'step');
  const write = element('p');
  const details = document.createElement('details');
  const summary = element('summary', 'Sent it? They answered? Dates, emails, and notes');
  const opened = element('div');
  const heading = element('h3');
  const link = element('a', '', 'button');
  let isLoaded = false;

  item.dataset.interview = id;
  name.translate = false;
  heading.append(name);
  write.append(link);
  details.append(summary, opened);
  item.append(heading, about, step, write, details);
  details.addEventListener('toggle', () => {
    if (!details.open || isLoaded) return;
    isLoaded = true;
    interviews.later(async () => {
      try {
        const { showDetails } = await import('./InterviewDetails');
        await released();
        showDetails(opened, interviews, titles, id);
      } catch (error) {
        isLoaded = false;
        throw error;
      }
    });
  });

  return {
    element: item,
    show: ({ interview, step: { words, scenarioId } }) => {
      const page = scenarioId === undefined ? undefined : interviews.paths.scenarios[scenarioId];
      name.textContent = nameOf(interview);
      about.textContent = aboutOf(interview);
      step.replaceChildren(...sentenceNodes(words));
      write.hidden = page === undefined;
      link.textContent = `Write: ${titles[scenarioId ?? ''] ?? ''}`;
      link.setAttribute('href', `${page ?? ''}#open=${id}`);
      summary.setAttribute('aria-label', `More about ${nameOf(interview)}`);
    },
    open: () => {
      details.open = true;
      item.scrollIntoView();
      summary.focus();
    },
  };
}

/** `data analyst at Acme, with Dana Lee and Kim` */
function aboutOf(interview: Row['interview']): string {
  const { shared, people } = factsOf(interview);
  const job = [shared.role, shared.company].filter(Boolean).join(' at ');
  const names = listWords(people.flatMap(({ to }) => (to ? [to] : [])));
  return [job, names && `with ${names}`].filter(Boolean).join(', ');
}
