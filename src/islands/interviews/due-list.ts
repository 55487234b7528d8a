import type { Sentence } from '~/domain/dates/sentence';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { factsOf } from '~/domain/interviews/facts';
import type { KeptInterview } from '~/domain/interviews/kept-interview';
import { nextStep } from '~/domain/interviews/next-step';
import { element } from '~/islands/browser/elements';
import { fetchCalendar } from '~/islands/browser/fetch-holidays';
import { everyInterview, thisMoment } from '~/islands/drafts/kept-interviews';
import { showBadge } from './app-badge';

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
  const steps = await Promise.all(
    everyInterview().map(async (interview) => ({
      id: interview.id,
      step: nextStep(interview, await calendarOf(interview, paths.holidays), thisMoment()),
    })),
  );
  const due = steps.filter(({ step }) => step.kind === 'now');
  const waiting = steps.filter(({ step }) => step.kind === 'waiting');
  const byDay = waiting.toSorted((one, other) => (one.step.on ?? '9').localeCompare(other.step.on ?? '9'));
  showBadge(due.length);
  list.replaceChildren(
    ...[...due, ...byDay].slice(0, MOST).map(({ id, step }) => {
      const page = step.scenarioId === undefined ? undefined : paths.scenarios[step.scenarioId];
      return item(step.words, page === undefined ? ['Open it', paths.interviews] : ['Write it', page], id);
    }),
  );
  section.hidden = list.children.length === 0;
}

function item(words: Sentence, [text, page]: readonly [string, string], id: string): HTMLElement {
  const made = element('li');
  const sentence = element('p');
  sentence.append(...words.map((part) => (typeof part === 'string' ? part : time(part))));
  const link = element('a', text);
  link.setAttribute('href', `${page}#open=${id}`);
  made.append(sentence, link);
  return made;
}

function time({ date, text }: { readonly date: string; readonly text: string }): HTMLElement {
  const made = element('time', text);
  made.setAttribute('datetime', date);
  return made;
}

async function calendarOf(interview: KeptInterview, folder: string): Promise<WorkCalendar> {
  const place = factsOf(interview).shared.place ?? '';
  const calendar = place === '' ? undefined : await fetchCalendar(folder, place);
  return calendar && calendar !== 'unknown' ? calendar : weekendsOnly;
}
