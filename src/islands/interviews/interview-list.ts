import { button, element } from '~/islands/browser/elements';
import { readAddress, replaceAddress } from '~/islands/browser/whole-address';
import { everyInterview, isInterviewThere, type KeptEntry } from '~/islands/drafts/kept-interviews';
import { interviewCard, type InterviewCard } from './interview-card';
import { makeListNotice } from './list-notice';
import { makeInterviews, type InterviewPaths, type Row } from './make-interviews';
import { unreadableItem } from './unreadable-item';

/** What the page writes for the list (`pages/interviews`). */
interface ListOptions {
  readonly paths: InterviewPaths;
  /** The title of each email, by scenario id. */
  readonly titles: Readonly<Record<string, string>>;
}

interface Section {
  readonly element: HTMLElement;
  readonly show: (items: readonly HTMLElement[]) => void;
}

const SECTIONS = [
  ['now', 'To do'],
  ['waiting', 'Waiting'],
  ['ended', 'Ended'],
] as const;
const ELSEWHERE =
  'That interview isn’t on this device. It was removed, or it’s kept in another browser: look there, or work out its dates once more.';

/**
 * Fills the page of the interviews that are kept on this device. `empty` is what the page says where nothing is kept; through
 * `file` the reader brings interviews from a file. Written without Solid, which is loaded with what a press opens.
 */
export function showInterviews(place: HTMLElement, empty: HTMLElement, file: HTMLInputElement): void {
  const { paths, titles } = JSON.parse(place.dataset.interviews ?? '') as ListOptions;
  const notice = makeListNotice((entry) => {
    interviews.restore(entry);
  });
  const interviews = makeInterviews(paths, notice.show);
  const cards = new Map<string, InterviewCard>();
  /** By what is stored. */
  const unreadable = new Map<string, HTMLElement>();
  const brought = element('div');
  brought.setAttribute('role', 'status');
  const sections = SECTIONS.map(([kind, title]) => ({ kind, ...makeSection(title) }));
  const unread = makeSection('Can’t be read');
  const buttons = element('p', '', 'row keeping');
  let isBringing = false;

  buttons.append(
    button('Save all to a file', 'button quiet', () => {
      interviews.save('afterword-interviews.json', everyInterview());
    }),
    button('Print', 'button quiet', () => {
      window.print();
    }),
    button('Forget everything', 'button quiet destructive', interviews.forget),
  );
  const parts = [...sections, unread].map((section) => section.element);
  place.append(notice.element, brought, ...parts, buttons);
  show();
  interviews.onChange(show);
  look();
  addEventListener('hashchange', look);
  file.addEventListener('change', look);

  function show(): void {
    const isEmpty = interviews.entries().length === 0;
    const focused = document.activeElement;
    empty.hidden = !isEmpty;
    buttons.hidden = isEmpty;
    for (const { kind, show: fill } of sections) {
      fill(
        interviews
          .rows()
          .filter(({ step }) => step.kind === kind)
          .map((row) => cardOf(row).element),
      );
    }
    unread.show(
      interviews
        .entries()
        .filter(({ read }) => !read.kept)
        .map(unreadableOf),
    );
    // A card that moves to another part of the list loses the focus on its way.
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
    for (const [id, card] of cards) if (!card.element.isConnected) cards.delete(id);
  }

  function cardOf(row: Row): InterviewCard {
    const { id } = row.interview;
    const card = cards.get(id) ?? interviewCard(interviews, titles, id);
    cards.set(id, card);
    card.show(row);
    return card;
  }

  function unreadableOf(entry: KeptEntry): HTMLElement {
    const item = unreadable.get(entry.text) ?? unreadableItem(interviews, entry);
    unreadable.set(entry.text, item);
    return item;
  }

  /** Looks for what the address or a chosen file asks for. */
  function look(): void {
    const id = inFragment('open');
    if (id !== null) {
      replaceAddress('');
      if (isInterviewThere(id)) cards.get(id)?.open();
      else notice.show({ lines: [ELSEWHERE], link: { text: 'Work out the dates', href: paths.when } });
    }
    if (!isBringing && (file.value !== '' || inFragment('take') !== null)) {
      isBringing = true;
      interviews.later(async () => {
        const { startBringing } = await import('./start-bringing');
        startBringing(brought, interviews, file);
      });
    }
  }
}

/** A part of the list, hidden where it has no items. */
function makeSection(title: string): Section {
  const section = element('section', '', 'stack');
  const list = element('ul', '', 'interviews');
  section.setAttribute('aria-label', title);
  section.append(element('h2', title), list);
  return {
    element: section,
    show: (items) => {
      section.hidden = items.length === 0;
      if (items.length === list.children.length && items.every((item, index) => item === list.children[index])) return;
      list.replaceChildren(...items);
    },
  };
}

function inFragment(key: string): string | null {
  return new URLSearchParams(readAddress().fragment.slice(1)).get(key);
}
