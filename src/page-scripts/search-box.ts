import { loadPagefind, type Page, type Pagefind } from './pagefind';

const MOST_RESULTS = 12;
const WAIT_MILLISECONDS = 120;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const NOT_THERE = 'The search couldn’t be loaded. It needs a connection, and a site that was built.';

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly list: HTMLElement;
}

const started = new WeakSet<Element>();

/** Makes the search box inside `root` search as one types: arrows choose, Enter opens. */
export function startSearchBox(root: ParentNode): void {
  const parts = partsIn(root);
  if (!parts || started.has(parts.form)) return;
  started.add(parts.form);
  const pagefind = loadPagefind(parts.form.dataset.pagefindUrl ?? '');
  let asked = '';
  const isAsked = (): boolean => parts.input.value.trim() === asked;
  const search = (): void => {
    asked = parts.input.value.trim();
    void showResults(parts, pagefind);
  };
  parts.input.addEventListener('input', search);
  parts.input.addEventListener('change', () => {
    // Filled in without a key; after keys, new results would take a link away that is just being pressed.
    if (!isAsked()) search();
  });
  parts.input.addEventListener('keydown', (event) => {
    chooseByKey(parts, event);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isAsked()) (chosenIn(parts) ?? optionsIn(parts)[0])?.click();
    else search();
  });
  // What fails is said where something is searched.
  pagefind.catch(() => undefined);
  if (parts.input.value !== '') search();
}

async function showResults(parts: Parts, loading: Promise<Pagefind>): Promise<void> {
  const term = parts.input.value.trim();
  if (term === '') {
    fill(parts, [], '');
    return;
  }
  try {
    const found = await (await loading).debouncedSearch(term, {}, WAIT_MILLISECONDS);
    if (!found) return;
    const pages = await Promise.all(found.results.slice(0, MOST_RESULTS).map((result) => result.data()));
    if (term === parts.input.value.trim()) fill(parts, pages, countInWords(found.results.length, term));
  } catch {
    fill(parts, [], NOT_THERE);
  }
}

function countInWords(count: number, term: string): string {
  if (count === 0) return `Nothing found for “${term}”. Try one word, such as silence, panel or late.`;
  const pages = count === 1 ? '1 page' : `${String(count)} pages`;
  return count > MOST_RESULTS ? `${pages}, the best ${String(MOST_RESULTS)} are shown` : `${pages} found`;
}

function fill({ input, count, list }: Parts, pages: readonly Page[], words: string): void {
  list.replaceChildren(...pages.map((page, index) => option(page, `${list.id}-${String(index)}`)));
  count.textContent = words;
  input.setAttribute('aria-expanded', String(pages.length > 0));
  input.removeAttribute('aria-activedescendant');
}

function option(page: Page, id: string): HTMLElement {
  const title = document.createElement('strong');
  title.textContent = page.meta.title ?? page.url;
  const excerpt = document.createElement('span');
  excerpt.append(...marked(page.excerpt));
  const link = document.createElement('a');
  link.href = page.url;
  link.id = id;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.append(title, excerpt);
  const item = document.createElement('li');
  item.setAttribute('role', 'none');
  item.append(link);
  return item;
}

/** Every second part stood between `<mark>` and `</mark>`; all of them become text, none becomes markup. */
function marked(excerpt: string): readonly Node[] {
  return excerpt.split(/<\/?mark>/u).map((part, index) => {
    const text = document.createTextNode(unescape(part));
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

function unescape(html: string): string {
  return html.replace(/&(?<name>lt|gt|quot|#39|#x27|amp);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
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
  const count = form?.querySelector<HTMLElement>('[role=status]');
  const list = form?.querySelector<HTMLElement>('[role=listbox]');
  return form && input && count && list ? { form, input, count, list } : undefined;
}
