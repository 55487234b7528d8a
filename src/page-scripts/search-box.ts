import { element } from '~/islands/browser/elements';
import { fittingTask } from './fitting-task';
import { findPages, loadPagefind, type Pagefind } from './pagefind';
import { toHit, type Hit } from './page-sentence';
import { readQuery } from './read-query';
import { loadSearchWords, type SearchWords, type Task } from './search-words';

const MOST_RESULTS = 12;
const WAIT_MILLISECONDS = 120;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const NOT_THERE = 'The search couldn’t be loaded. Check your connection, then type again.';
const OFTEN = 'What people often look for';
/** The pages about the site itself come after those that help. */
const LAST_KIND = 'About';

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly task: HTMLElement;
  readonly count: HTMLElement;
  readonly list: HTMLElement;
}

interface Found {
  readonly hits: readonly Hit[];
  readonly task?: Task | undefined;
  readonly count: string;
}

interface Loading {
  readonly words: Promise<SearchWords>;
  readonly pagefind: Promise<Pagefind>;
}

const started = new WeakSet<Element>();

/** Makes the search box inside `root` search as one types: arrows choose, Enter opens. */
export function startSearchBox(root: ParentNode): void {
  const parts = partsIn(root);
  if (!parts || started.has(parts.form)) return;
  started.add(parts.form);
  const { form, input } = parts;
  document.head.append(styleSheet(form.dataset.styles ?? ''));
  let loading = load(form);
  /** What the list answers: the same words again would only lose what was chosen in it. */
  let answered: string | undefined;
  const search = async (): Promise<void> => {
    const typed = input.value.trim();
    if (typed === answered) return;
    let found: Found;
    try {
      found = await find(typed, loading);
    } catch {
      found = { hits: [], count: NOT_THERE };
      loading = load(form);
    }
    if (typed !== input.value.trim()) return;
    fill(parts, found);
    answered = found.count === NOT_THERE ? undefined : typed;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // What is filled in without a key may be told by `change` alone.
  for (const kind of ['input', 'change']) {
    input.addEventListener(kind, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void search(), WAIT_MILLISECONDS);
    });
  }
  input.addEventListener('keydown', (event) => {
    chooseByKey(parts, event);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    const first = typed === '' ? undefined : optionsIn(parts)[0];
    if (typed === answered) (chosenIn(parts) ?? first)?.click();
    else void search();
  });
  void search();
}

function load({ dataset }: HTMLFormElement): Loading {
  const loading = { words: loadSearchWords(dataset.words ?? ''), pagefind: loadPagefind(dataset.pagefind ?? '') };
  // Told when something is searched for.
  for (const part of Object.values(loading)) part.catch(() => undefined);
  return loading;
}

function styleSheet(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return link;
}

async function find(typed: string, loading: Loading): Promise<Found> {
  const words = await loading.words;
  if (typed === '') {
    const hits = words.popular.map(({ says, ...page }) => ({ ...page, sentence: [says], isNamed: false }));
    return { hits, count: OFTEN };
  }
  // What stands in quotation marks is searched for as it stands.
  const isQuoted = typed.includes('"');
  const query = isQuoted ? { words: [typed], isCorrected: false } : readQuery(typed, words);
  const results = query.words.length === 0 ? [] : await findPages(await loading.pagefind, query.words);
  const pages = await Promise.all(results.slice(0, MOST_RESULTS).map(async (result) => result.data()));
  const hits = pages.map((page) => toHit(page, query.words)).toSorted((one, other) => rank(one) - rank(other));
  const asked = query.isCorrected ? query.words.join(' ') : '';
  const task = fittingTask(query.words, words.tasks);
  return { hits, task, count: countInWords(results.length, typed, asked) };
}

function rank({ isNamed, kind }: Hit): number {
  if (kind === LAST_KIND) return 2;
  return isNamed ? 0 : 1;
}

function countInWords(count: number, typed: string, asked: string): string {
  if (count === 0) return `Nothing found for “${typed}.” Try one word, such as silence, panel, or late.`;
  const pages = count === 1 ? '1 page' : `${String(count)} pages`;
  const found = count > MOST_RESULTS ? `${pages} found, the best ${String(MOST_RESULTS)} shown` : `${pages} found`;
  return asked === '' ? found : `${found} for “${asked}”`;
}

function fill({ input, task, count, list }: Parts, found: Found): void {
  list.replaceChildren(...found.hits.map((hit, index) => option(hit, `${list.id}-${String(index)}`)));
  list.scrollTop = 0;
  count.textContent = found.count;
  task.replaceChildren(...(found.task ? ['Do it now:', ...found.task.links.map(taskLink)] : []));
  input.setAttribute('aria-expanded', String(found.hits.length > 0));
  input.removeAttribute('aria-activedescendant');
}

function taskLink({ href, text }: Task['links'][number], index: number): HTMLElement {
  const link = element('a', text, index === 0 ? 'button' : 'button quiet');
  link.setAttribute('href', href);
  return link;
}

function option({ href, kind, title, sentence }: Hit, id: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.id = id;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const words = element('span');
  words.append(...sentence.map((part, index) => (index % 2 === 0 ? part : element('mark', part))));
  link.append(element('strong', title), ' ', element('small', kind), words);
  const item = document.createElement('li');
  item.setAttribute('role', 'none');
  item.append(link);
  return item;
}

function chooseByKey(parts: Parts, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const options = optionsIn(parts);
  if (step === undefined || options.length === 0) return;
  event.preventDefault();
  const from = options.findIndex((option) => option === chosenIn(parts));
  const to = from === -1 && step < 0 ? options.length - 1 : (from + step + options.length) % options.length;
  for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === to));
  parts.input.setAttribute('aria-activedescendant', options[to]?.id ?? '');
  options[to]?.scrollIntoView({ block: 'nearest' });
}

function optionsIn({ list }: Parts): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=option]')];
}

function chosenIn(parts: Parts): HTMLElement | undefined {
  return optionsIn(parts).find((option) => option.ariaSelected === 'true');
}

function partsIn(root: ParentNode): Parts | undefined {
  const form = root.querySelector<HTMLFormElement>('[data-search-box]');
  const input = form?.querySelector('input');
  const task = form?.querySelector<HTMLElement>('.search-task');
  const count = form?.querySelector<HTMLElement>('[role=status]');
  const list = form?.querySelector<HTMLElement>('[role=listbox]');
  return form && input && task && count && list ? { form, input, task, count, list } : undefined;
}
