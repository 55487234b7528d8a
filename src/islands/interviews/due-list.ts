import type { Sentence } from '~/domain/dates/sentence';
import { weekendsOnly } from '~/domain/dates/working-days';
import { factsOf } from '~/domain/interviews/facts';
import { byDay, needsWords, nextStep } from '~/domain/interviews/next-step';
import { released } from '~/islands/browser/after-press';
import { element } from '~/islands/browser/elements';
import { everyInterview, thisMoment } from '~/islands/drafts/kept-interviews';
import { showBadge } from './app-badge';
import { loadCalendar, loadWords } from './load-for-dates';
import { sentenceNodes } from './sentence-nodes';

/** Where the pages and files stand that the list links to and fetches. */
interface DuePaths {
  readonly interviews: string;
  readonly holidays: string;
  /** Of each email's page, by scenario id. */
  readonly scenarios: Readonly<Record<string, string>>;
}

const MOST = 5;

/** Fills the beginning of the home page with what the kept interviews need next. */
export async function showDue(section: HTMLElement, list: Element): Promise<void> {
  // Written by the page itself (`pages/index.astro`).
  const paths = JSON.parse(section.dataset.due ?? '') as DuePaths;
  const interviews = everyInterview();
  const readWords = interviews.some(needsWords) ? await loadWords() : undefined;
  const steps = await Promise.all(
    interviews.map(async (interview) => {
      // Without the holidays, only weekends are days off; the list of interviews, to which each step leads, says so.
      const place = (await loadCalendar(paths.holidays, factsOf(interview).shared.place ?? '')) ?? weekendsOnly;
      return { id: interview.id, step: nextStep(interview, { place, readWords }, thisMoment()) };
    }),
  );
  await released();
  const due = steps.filter(({ step }) => step.kind === 'now');
  const waiting = steps.filter(({ step }) => step.kind === 'waiting').toSorted((one, other) => byDay(one.step, other.step));
  showBadge(due.length);
  list.replaceChildren(
    ...[...due, ...waiting].slice(0, MOST).map(({ id, step }) => {
      const page = step.scenarioId === undefined ? undefined : paths.scenarios[step.scenarioId];
      return item(step.words, page === undefined ? ['Open it', paths.interviews] : ['Write it', page], id);
    }),
  );
  section.hidden = list.children.length === 0;
}

function item(words: Sentence, [text, page]: readonly [string, string], id: string): HTMLElement {
  const made = element('li');
  const sentence = element('p');
  sentence.append(...sentenceNodes(words));
  const link = element('a', text);
  link.setAttribute('href', `${page}#open=${id}`);
  made.append(sentence, link);
  return made;
}
