import { element } from '~/islands/browser/elements';
import { findHits, type Found, type Loading } from './find-hits';
import type { Hit } from './page-sentence';
import { loadPagefind } from './pagefind';
import { loadSearchWords, type Task } from './search-words';

const WAIT_MILLISECONDS = 120;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const NOT_THERE = 'The search couldn’t be loaded. Check your connection, then type again.';

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly task: HTMLElement;
  readonly count: HTMLElement;
  readonly list: HTMLElement;
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
      found = await findHits(typed, loading);
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
